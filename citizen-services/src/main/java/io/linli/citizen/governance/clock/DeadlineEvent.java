package io.linli.citizen.governance.clock;

import java.time.Instant;

/// What happened to a deadline. Nothing else moves it; an event says where it went, so that what
/// was counted once is never counted otherwise.
public sealed interface DeadlineEvent {
    /// @param warnAt where the last quarter of the time begins
    /// @param due the last instant that is on time
    record Started(
            Instant at,
            Subject subject,
            String region,
            Policy policy,
            Ladder ladder,
            Instant warnAt,
            Instant due)
            implements DeadlineEvent {}

    record Paused(Instant at, PauseCause cause) implements DeadlineEvent {}

    /// @param ladderFrom where the ladder is counted from
    record Resumed(Instant at, Instant warnAt, Instant due, Instant ladderFrom)
            implements DeadlineEvent {}

    /// More time was granted.
    ///
    /// @param ladderFrom where the ladder is counted from
    record Extended(Instant at, Instant warnAt, Instant due, Instant ladderFrom)
            implements DeadlineEvent {}

    record Stopped(Instant at) implements DeadlineEvent {}

    Instant at();
}
