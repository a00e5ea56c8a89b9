package io.linli.citizen.governance.whistle;

import java.time.Instant;
import java.util.Optional;

/// Time that is to stand still for a department, for an outside cause (客观原因).
///
/// @param until how long it will probably last, if anybody knows
/// @param granted since when it does stand still; empty while nobody has decided
public record Suspension(
        Instant asked, String reason, Optional<Instant> until, Optional<Instant> granted) {
    Suspension granted(Instant now) {
        return new Suspension(asked, reason, until, Optional.of(now));
    }
}
