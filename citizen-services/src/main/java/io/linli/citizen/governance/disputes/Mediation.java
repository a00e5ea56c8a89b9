package io.linli.citizen.governance.disputes;

import io.linli.citizen.governance.cases.SealedText;
import java.time.Instant;
import java.util.UUID;

/// One attempt at mediation.
///
/// @param id what its minutes are sealed to
/// @param mediator who held it
/// @param recorded when it was written down
public record Mediation(
        UUID id,
        Instant held,
        String place,
        String mediator,
        SealedText minutes,
        Instant recorded) {}
