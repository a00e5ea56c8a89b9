package io.linli.citizen.governance.cases;

import java.time.Instant;

/// Something that happened to a case.
///
/// @param seq counts from 1 within the case, without gaps
/// @param state the case's state afterwards
/// @param shown the state as its reporter is told; another one while it is merged
public record CaseEvent(
        long seq,
        Happening type,
        Actor actor,
        Instant at,
        String note,
        CaseState state,
        CaseState shown) {

    public CaseEvent(
            long seq, Happening type, Actor actor, Instant at, String note, CaseState state) {
        this(seq, type, actor, at, note, state, state);
    }
}
