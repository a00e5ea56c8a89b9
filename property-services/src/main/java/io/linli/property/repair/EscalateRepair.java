package io.linli.property.repair;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

/// Use case: a timer rings. Whoever it is for is told if the step was not taken by then; judged by
/// the times of the steps, so it does not matter how late it rings or how often.
public final class EscalateRepair {
    private final Repairs repairs;
    private final Clock clock;

    public EscalateRepair(Repairs repairs, Clock clock) {
        this.repairs = repairs;
        this.clock = clock;
    }

    public void ring(EscalationTimer timer) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var _ = repairs.change(timer.repair(), repair -> repair.escalated(timer, now));
    }
}
