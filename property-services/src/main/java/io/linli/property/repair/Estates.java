package io.linli.property.repair;

import java.util.Optional;

/// The estates there are, whoever looks after them.
public interface Estates {
    /// Asks another service: never inside a transaction.
    Optional<Estate> find(EstateId id);
}
