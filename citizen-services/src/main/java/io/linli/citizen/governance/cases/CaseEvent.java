package io.linli.citizen.governance.cases;

import java.time.Instant;

/// Something that happened to a case.
///
/// @param seq counts from 1 within the case, without gaps
/// @param state the case's state afterwards
public record CaseEvent(
        long seq, Happening type, Actor actor, Instant at, String note, CaseState state) {}
