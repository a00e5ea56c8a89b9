package io.linli.property.repair;

import static io.linli.property.repair.Mark.BREACHED;
import static io.linli.property.repair.Mark.MET;
import static io.linli.property.repair.Mark.RUNNING;
import static io.linli.property.repair.RepairReason.STEP_ORDER;
import static io.linli.property.repair.RepairReason.STEP_TIME_IMPLAUSIBLE;
import static io.linli.property.repair.Samples.NINE;
import static io.linli.property.repair.Samples.NORTH;
import static io.linli.property.repair.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.refusal.Reason;
import io.linli.mesh.refusal.Refusal;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule: P-01.
class RepairTest {
    private static final Instant LATER = at("12:00:00");
    private final Repair raised = Samples.raised(NORTH, NINE);

    @Test
    void bothClocksRunFromTheCall() {
        assertThat(raised.acceptClock().due()).isEqualTo(at("09:03:00"));
        assertThat(raised.arriveClock().due()).isEqualTo(at("09:10:00"));
        assertThat(raised.accepted(at("09:02:59"), LATER).arriveClock().due())
                .isEqualTo(at("09:10:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00:00, MET",
        "09:02:59.999999, MET",
        "09:03:00, MET",
        "09:03:00.000001, BREACHED",
        "09:03:01, BREACHED"
    })
    void takingOnIsInTimeUpToThreeMinutesTheLastInstantIncluded(String time, Mark mark) {
        assertThat(raised.accepted(at(time), LATER).acceptClock().mark(LATER)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "09:09:59, MET",
        "09:10:00, MET",
        "09:10:00.000001, BREACHED",
        "09:10:01, BREACHED"
    })
    void arrivingIsInTimeUpToTenMinutesTheLastInstantIncluded(String time, Mark mark) {
        var repair = raised.accepted(at("09:02:00"), LATER).arrived(at(time), LATER);
        assertThat(repair.arriveClock().mark(LATER)).isEqualTo(mark);
    }

    @Test
    void anOpenClockRunsToItsLastInstantAndIsBreachedAfterIt() {
        assertThat(raised.acceptClock().mark(at("09:03:00"))).isEqualTo(RUNNING);
        assertThat(raised.acceptClock().mark(at("09:03:00.000001"))).isEqualTo(BREACHED);
        assertThat(raised.arriveClock().mark(at("09:03:01"))).isEqualTo(RUNNING);
    }

    @Test
    void aLateStartDoesNotSpoilAnArrivalInTime() {
        var repair = raised.accepted(at("09:03:01"), LATER).arrived(at("09:10:00"), LATER);
        assertThat(repair.acceptClock().mark(LATER)).isEqualTo(BREACHED);
        assertThat(repair.arriveClock().mark(LATER)).isEqualTo(MET);
    }

    @Test
    void stepsComeInOrderAndOnce() {
        refused(STEP_ORDER, () -> raised.arrived(at("09:01:00"), LATER));
        refused(STEP_ORDER, () -> raised.completed("", LATER));
        var accepted = raised.accepted(at("09:01:00"), LATER);
        assertThat(accepted.state()).isEqualTo(State.ACCEPTED);
        refused(STEP_ORDER, () -> accepted.accepted(at("09:01:00"), LATER));
        refused(STEP_ORDER, () -> accepted.completed("", LATER));
        var arrived = accepted.arrived(at("09:05:00"), LATER);
        assertThat(arrived.state()).isEqualTo(State.ARRIVED);
        refused(STEP_ORDER, () -> arrived.arrived(at("09:05:00"), LATER));
        var done = arrived.completed("修好了", LATER);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.note()).isEqualTo("修好了");
        refused(STEP_ORDER, () -> done.completed("", LATER));
    }

    @Test
    void aStepCannotLieBeforeTheOneItFollowsNorAhead() {
        var now = at("09:02:00");
        refused(STEP_TIME_IMPLAUSIBLE, () -> raised.accepted(at("08:59:59.999999"), now));
        refused(STEP_TIME_IMPLAUSIBLE, () -> raised.accepted(at("09:02:00.000001"), now));
        assertThat(raised.accepted(NINE, now).acceptClock().stop()).contains(NINE);
        var accepted = raised.accepted(at("09:01:00"), now);
        refused(STEP_TIME_IMPLAUSIBLE, () -> accepted.arrived(at("09:00:59"), now));
        refused(STEP_TIME_IMPLAUSIBLE, () -> accepted.arrived(at("09:02:01"), now));
        assertThat(accepted.arrived(at("09:01:00"), now).state()).isEqualTo(State.ARRIVED);
    }

    @Test
    void everyChangeCounts() {
        assertThat(raised.version()).isEqualTo(1);
        assertThat(raised.accepted(NINE, LATER).version()).isEqualTo(2);
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
