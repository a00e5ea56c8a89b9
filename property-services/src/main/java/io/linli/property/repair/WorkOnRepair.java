package io.linli.property.repair;

import static io.linli.property.repair.RepairReason.REPAIR_UNKNOWN;

import io.linli.mesh.caller.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Use case: the firm takes an order through its steps.
public final class WorkOnRepair {
    private final Repairs repairs;
    private final Clock clock;

    public WorkOnRepair(Repairs repairs, Clock clock) {
        this.repairs = repairs;
        this.clock = clock;
    }

    /// @param at as the firm's own system recorded it; now when empty
    /// @throws io.linli.mesh.refusal.Refusal `REPAIR_UNKNOWN`, `STEP_ORDER` or
    ///   `STEP_TIME_IMPLAUSIBLE`
    public Repair accept(Caller caller, RepairId id, Optional<Instant> at) {
        return change(
                caller,
                id,
                repair -> {
                    var now = now(); // read under the lock, so never before the step it follows
                    return repair.accepted(at.orElse(now), now);
                });
    }

    /// @param at as the firm's own system recorded it; now when empty
    /// @throws io.linli.mesh.refusal.Refusal `REPAIR_UNKNOWN`, `STEP_ORDER` or
    ///   `STEP_TIME_IMPLAUSIBLE`
    public Repair arrive(Caller caller, RepairId id, Optional<Instant> at) {
        return change(
                caller,
                id,
                repair -> {
                    var now = now(); // read under the lock, so never before the step it follows
                    return repair.arrived(at.orElse(now), now);
                });
    }

    /// @param note what was done; may be empty
    /// @throws io.linli.mesh.refusal.Refusal `REPAIR_UNKNOWN` or `STEP_ORDER`
    public Repair complete(Caller caller, RepairId id, String note) {
        return change(caller, id, repair -> repair.completed(note, now()));
    }

    private Repair change(Caller caller, RepairId id, UnaryOperator<Repair> step) {
        return repairs.change(
                        id,
                        repair -> {
                            mustReach(caller, repair);
                            return step.apply(repair);
                        })
                .orElseThrow(() -> REPAIR_UNKNOWN.refuse("repair", id));
    }

    private static void mustReach(Caller caller, Repair repair) {
        var estate = repair.estate();
        if (!Reach.of(caller).includes(estate.id(), estate.region())) {
            throw REPAIR_UNKNOWN.refuse("repair", repair.id());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
