package io.linli.adapters.receipt;

import io.linli.adapters.delivery.Platform;
import java.util.Optional;

/// Makes the reports of one platform count in the mesh. Applying a report twice has one effect.
public interface Effect {
    Platform platform();

    /// @return why the mesh will never take the report; empty if it has taken it
    /// @throws RuntimeException if it must be tried again later
    Optional<String> apply(Report report);
}
