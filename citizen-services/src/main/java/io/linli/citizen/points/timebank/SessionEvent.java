package io.linli.citizen.points.timebank;

import java.time.Instant;

/// Something that happened to a session. A session has few: no step can be repeated for ever.
public record SessionEvent(
        long seq, SessionAction action, SessionState state, Hand by, Instant at, String note) {}
