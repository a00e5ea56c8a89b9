package io.linli.citizen.governance.whistle;

import java.util.Optional;
import java.util.UUID;

/// How a whistle came about.
///
/// @param dutyLeader who signed it for the street (值班领导); empty when not said. Rule: R-11
/// @param asked the call from below that it answers
public record Origin(String dutyLeader, Optional<UUID> asked) {
    public static final Origin PLAIN = new Origin("", Optional.empty());
}
