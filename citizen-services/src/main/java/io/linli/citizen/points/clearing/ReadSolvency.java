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

    /// @param until the last instant that counts; all that is written when empty, or when nothing
    ///   was written since. A statement tells its ledger time, and for that it never changes: what
    ///   is written later has a later one
    public SolvencyStatement read(CommunityCode community, Optional<Instant> until) {
        var last = debts.now(); // somebody may be writing at an instant that is past already
        var time =
                until.filter(clock.instant()::isAfter)
                        .map(ReadSolvency::nanos)
                        .filter(at -> at < last)
                        .orElse(last);
        return new SolvencyStatement(community, time, debts.fold(community, time));
    }

    private static long nanos(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), NANOS), at.getNano());
    }
}
