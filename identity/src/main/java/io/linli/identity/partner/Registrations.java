package io.linli.identity.partner;

import java.util.List;
import java.util.Optional;

/// Where it is kept which certificates are registered, and what was done with them. All runs inside
/// the caller's transaction.
public interface Registrations {
    /// Waits until no other transaction changes the partner's certificates, and keeps it so until
    /// this one ends.
    ///
    /// @return whether there is such a partner
    boolean hold(PartnerId partner);

    /// Whoever's it is.
    Optional<Registration> find(Thumbprint thumbprint);

    /// Those that count or wait, oldest first, and then the last [Registration#PAST_MAX] that count
    /// no more, the latest first.
    List<Registration> of(PartnerId partner);

    /// @return false when the certificate has been registered meanwhile, for whomever
    boolean add(Registration proposed);

    /// Keeps the state and the steps that are new; a step that is kept stays as it is.
    void keep(Registration registration);
}
