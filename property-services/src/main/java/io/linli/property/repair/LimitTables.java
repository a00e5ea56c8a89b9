package io.linli.property.repair;

import java.time.Instant;

/// The dated tables of limits.
public interface LimitTables {
    /// The limits in force at an instant.
    ResponseLimits at(Instant call);
}
