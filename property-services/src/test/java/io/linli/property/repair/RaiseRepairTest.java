package io.linli.property.repair;

import static io.linli.property.repair.RepairReason.CALL_TIME_IMPLAUSIBLE;
import static io.linli.property.repair.RepairReason.ESTATE_UNKNOWN;
import static io.linli.property.repair.Samples.LIMITS;
import static io.linli.property.repair.Samples.MIDDLE;
import static io.linli.property.repair.Samples.NINE;
import static io.linli.property.repair.Samples.NORTH;
import static io.linli.property.repair.Samples.at;
import static io.linli.property.repair.Samples.leak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Reason;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RaiseRepairTest {
    private final InMemoryRepairs repairs = new InMemoryRepairs();
    private final List<EscalationTimer> timers = new ArrayList<>();
    private final List<Instant> asked = new ArrayList<>();
    private final SettableClock clock = new SettableClock(NINE);
    private final RaiseRepair raiseRepair =
            new RaiseRepair(RaiseRepairTest::estate, repairs, this::limits, timers::add, clock);

    @Test
    void anOrderIsKeptWithItsTimers() {
        var repair = raiseRepair.raise(NORTH, leak(Optional.empty()));
        assertThat(repairs.find(repair.id())).contains(repair);
        assertThat(repair.call()).isEqualTo(NINE);
        assertThat(repair.state()).isEqualTo(State.NEW);
        assertThat(timers).isEqualTo(LIMITS.timersOf(repair));
    }

    @Test
    void theLimitsAreThoseOfTheCallAndNotOfTheEntry() {
        raiseRepair.raise(NORTH, leak(Optional.of(at("08:30:00"))));
        assertThat(asked).containsExactly(at("08:30:00"));
    }

    @Test
    void aCallMayLieADayBackTheLastInstantIncludedAndNeverAhead() {
        var dayBefore = NINE.minus(RaiseRepair.CALL_AGE_MAX);
        assertThat(raiseRepair.raise(NORTH, leak(Optional.of(dayBefore))).call())
                .isEqualTo(dayBefore);
        assertThat(raiseRepair.raise(NORTH, leak(Optional.of(NINE))).call()).isEqualTo(NINE);
        implausible(dayBefore.minusNanos(1_000));
        implausible(NINE.plusNanos(1_000));
        assertThat(timers).hasSize(2 * LIMITS.levels().size());
    }

    @Test
    void aFirmRaisesForItsEstatesAnOfficerForTheOwnRegion() {
        assertThat(raiseRepair.estateFor(firm("E-JSB-01"), NORTH.id())).isEqualTo(NORTH);
        assertThat(raiseRepair.estateFor(officer("110105017036"), NORTH.id())).isEqualTo(NORTH);
        assertThat(
                        raiseRepair.estateFor(
                                Callers.ofEstates("he", "property-staff", "E-JSB-01"), NORTH.id()))
                .isEqualTo(NORTH);
    }

    @Test
    void anyOtherEstateIsUnknown() {
        unknown(officer("110105017036"), MIDDLE.id());
        unknown(officer(""), NORTH.id());
        unknown(firm("E-JSZ-01"), NORTH.id());
        unknown(Callers.firm("none", Set.of(), "repairs.write"), NORTH.id());
        unknown(Callers.portal("portal-bj", "110105", "repairs.write"), NORTH.id());
        unknown(firm("E-NONE"), new EstateId("E-NONE"));
        var staffWithRegion =
                new Caller(
                        Caller.Kind.PERSON,
                        "he",
                        "he",
                        Set.of("property-staff"),
                        Set.of(),
                        "110105",
                        Set.of("E-JSB-01"),
                        "");
        unknown(staffWithRegion, MIDDLE.id());
    }

    private static Caller firm(String estate) {
        return Callers.firm("firm-yuanyuan", Set.of(estate), "repairs.write");
    }

    private static Caller officer(String region) {
        return Callers.person("wang", "grid-worker", region);
    }

    private static Optional<Estate> estate(EstateId id) {
        return Stream.of(NORTH, MIDDLE).filter(estate -> estate.id().equals(id)).findFirst();
    }

    private ResponseLimits limits(Instant call) {
        asked.add(call);
        return LIMITS;
    }

    private void implausible(Instant call) {
        refused(CALL_TIME_IMPLAUSIBLE, () -> raiseRepair.raise(NORTH, leak(Optional.of(call))));
    }

    private void unknown(Caller caller, EstateId id) {
        refused(ESTATE_UNKNOWN, () -> raiseRepair.estateFor(caller, id));
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
