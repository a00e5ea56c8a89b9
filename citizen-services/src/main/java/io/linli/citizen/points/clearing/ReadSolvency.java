package io.linli.citizen.points.clearing;

import java.time.Instant;
import java.util.Optional;

/// Use case: somebody asks how a community stands. Rule source: docs/rules/clearing.md §5.
public final class ReadSolvency {
    private static final long NANOS = 1_000_000_000L;

    private final Debts debts;

    public ReadSolvency(Debts debts) {
        this.debts = debts;
    }

    /// @param until the last instant that counts; now when empty or later than now
    public SolvencyStatement read(CommunityCode community, Optional<Instant> until) {
        var now = debts.now();
        var time = until.map(at -> Math.min(nanos(at), now)).orElse(now);
        return new SolvencyStatement(community, time, debts.fold(community, time));
    }

    private static long nanos(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), NANOS), at.getNano());
    }
}
