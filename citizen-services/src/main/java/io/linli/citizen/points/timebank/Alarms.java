package io.linli.citizen.points.timebank;

import java.time.Instant;

/// Wakes sessions that time alone moves on.
@FunctionalInterface
public interface Alarms {
    /// In the transaction at hand: `TimeOutSession` runs at `due`, or soon after.
    void set(SessionId session, SessionState state, Instant due);
}
