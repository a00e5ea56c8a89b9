package io.linli.citizen.points.clearing;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One month's netting of a region.
///
/// @param debts how many debts it went through
/// @param finishedAt when all circles were done or skipped; empty before that
public record Netting(
        UUID id,
        String region,
        YearMonth period,
        int debts,
        String by,
        Instant startedAt,
        Optional<Instant> finishedAt,
        List<Step> steps) {

    /// A circle and what became of it.
    ///
    /// @param number from 1
    public record Step(int number, Circle circle, State state) {}

    public enum State {
        PLANNED,
        DONE,
        /// A debt of it was settled in the meantime.
        SKIPPED
    }

    public Netting {
        steps = List.copyOf(steps);
    }

    /// By how much debts get smaller together; skipped circles are left out.
    public long cancelled() {
        return steps.stream()
                .filter(step -> step.state() != State.SKIPPED)
                .mapToLong(step ->
                        Math.multiplyExact(step.circle().amount(), step.circle().path().size()))
                .reduce(0, Math::addExact);
    }

    public int skipped() {
        return (int) steps.stream().filter(step -> step.state() == State.SKIPPED).count();
    }
}
