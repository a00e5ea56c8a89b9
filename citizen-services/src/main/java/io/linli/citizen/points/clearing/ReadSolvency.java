package io.linli.citizen.points.clearing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Use case: somebody asks how a community stands. Rule source: docs/rules/clearing.md §5.
public final class ReadSolvency {
    private static final long NANOS = 1_000_000_000L;

    private final Debts debts;
    private final Clock clock;

    public ReadSolvency(Debts debts, Clock clock) {
        this.debts = debts;
        this.clock = clock;
    }

    /// @param until the last instant that counts; all that is written when empty or not in the
    ///   past. A statement of the past never changes: what is written later has a later ledger time
    public SolvencyStatement read(CommunityCode community, Optional<Instant> until) {
        var time =
                until.filter(clock.instant()::isAfter)
                        .map(ReadSolvency::nanos)
                        .orElseGet(debts::now);
        return new SolvencyStatement(community, time, debts.fold(community, time));
    }

    private static long nanos(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), NANOS), at.getNano());
    }
}
