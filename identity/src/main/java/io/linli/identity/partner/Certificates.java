package io.linli.identity.partner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the client certificates of partners are kept.
public interface Certificates {
    /// The partner a certificate is registered for; empty when there is none, or when the
    /// certificate does not count yet, was revoked, or does not hold any more.
    Optional<Partner> holder(Thumbprint thumbprint, Instant at);

    /// Keeps the certificates of a partner that a file names; those a file has named before and
    /// that are not among them are removed. What people have registered or revoked stays as it is.
    ///
    /// @param all at most [Certificate#OF_ONE_PARTNER_MAX]
    /// @throws RuntimeException when one of them is another partner's
    void keep(PartnerId partner, List<Certificate> all);
}
