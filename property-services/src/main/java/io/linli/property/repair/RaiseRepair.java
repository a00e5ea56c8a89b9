package io.linli.property.repair;

import static io.linli.property.repair.RepairReason.CALL_TIME_IMPLAUSIBLE;
import static io.linli.property.repair.RepairReason.ESTATE_UNKNOWN;

import io.linli.mesh.caller.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/// Use case: a resident has called, and an order is raised.
public final class RaiseRepair {
    /// How far back a call may lie when it is entered late, inclusive.
    static final Duration CALL_AGE_MAX = Duration.ofHours(24);

    private final Estates estates;
    private final Repairs repairs;
    private final LimitTables limits;
    private final Consumer<EscalationTimer> timers;
    private final Clock clock;

    /// @param timers sets a timer in the transaction at hand
    public RaiseRepair(
            Estates estates,
            Repairs repairs,
            LimitTables limits,
            Consumer<EscalationTimer> timers,
            Clock clock) {
        this.estates = estates;
        this.repairs = repairs;
        this.limits = limits;
        this.timers = timers;
        this.clock = clock;
    }

    /// The estate an order is for; asks another service, so before the transaction.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ESTATE_UNKNOWN` when there is none within the
    ///   caller's reach
    public Estate estateFor(Caller caller, EstateId id) {
        return estates.find(id)
                .filter(estate -> Reach.of(caller).includes(id, estate.region()))
                .orElseThrow(() -> ESTATE_UNKNOWN.refuse("estate", id.value()));
    }

    /// @throws io.linli.mesh.refusal.Refusal `CALL_TIME_IMPLAUSIBLE`
    public Repair raise(Estate estate, Fault fault) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var call = fault.call().orElse(now);
        mustBePlausible(call, now);
        var inForce = limits.at(call);
        var repair = Repair.raise(RepairId.next(), estate, fault, call, inForce, now);
        repairs.add(repair);
        inForce.timersOf(repair).forEach(timers);
        return repair;
    }

    private static void mustBePlausible(Instant call, Instant now) {
        var earliest = now.minus(CALL_AGE_MAX);
        if (call.isAfter(now) || call.isBefore(earliest)) {
            throw CALL_TIME_IMPLAUSIBLE.refuse("callTime", call, earliest + " .. " + now);
        }
    }
}
