package io.linli.identity.publication;

import java.util.List;

/// Judges whether a contract can be served as it is.
public interface ContractCheck {
    /// How the service will be called.
    ///
    /// @param contract a descriptor set
    /// @throws io.linli.mesh.refusal.Refusal `CONTRACT_BROKEN` or `GRANTS_UNFIT`, naming all that
    ///   is wrong
    List<Route> check(PublicationName name, byte[] contract, List<Grant> grants);
}
