package io.linli.citizen.governance.disputes;

import io.linli.citizen.governance.cases.Actor;
import java.time.Instant;

/// Something that happened to a dispute.
///
/// @param seq counts from 1 within the dispute, without gaps
/// @param state the dispute's state afterwards
public record DisputeEvent(
        long seq,
        DisputeHappening type,
        DisputeState state,
        Actor actor,
        Instant at,
        String note) {}
