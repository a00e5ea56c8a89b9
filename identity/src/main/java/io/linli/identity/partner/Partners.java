package io.linli.identity.partner;

import java.util.Optional;

/// Where partners and their keys are kept.
public interface Partners {
    Optional<Partner> find(PartnerId id);

    Optional<KeyedPartner> findWithKey(PartnerId id);

    /// Keeps a partner as it is now; whatever was kept of it before is replaced.
    void keep(KeyedPartner partner);
}
