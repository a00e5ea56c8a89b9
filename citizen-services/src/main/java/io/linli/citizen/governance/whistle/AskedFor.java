package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The calls from below that a whistle may answer.
public interface AskedFor {
    /// Marks the one that waits as answered by a whistle.
    ///
    /// @return its id; empty if none waits
    Optional<UUID> answered(
            CaseId caseId, WhistleType type, WhistleId by, Actor actor, Instant now);
}
