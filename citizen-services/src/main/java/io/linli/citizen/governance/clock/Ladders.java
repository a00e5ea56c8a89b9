package io.linli.citizen.governance.clock;

import java.time.Instant;

/// Where the ladders are kept, dated and by area.
public interface Ladders {
    /// The ladder of the smallest area around a region; [Ladder#NONE] if nobody is to be told.
    Ladder inForce(SubjectKind kind, String region, Instant at);
}
