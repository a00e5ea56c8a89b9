package io.linli.identity.estate;

import java.util.Optional;

/// Where estates are kept.
public interface Estates {
    Optional<Estate> find(EstateId id);

    /// Keeps an estate as it is now; whatever was kept of it before is replaced.
    void keep(Estate estate);
}
