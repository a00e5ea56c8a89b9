package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleExamples.BLOWN_AT;
import static io.linli.citizen.governance.whistle.WhistleExamples.CGW;
import static io.linli.citizen.governance.whistle.WhistleExamples.LIU;
import static io.linli.citizen.governance.whistle.WhistleExamples.PSJT;
import static io.linli.citizen.governance.whistle.WhistleExamples.beijing;
import static io.linli.citizen.governance.whistle.WhistleExamples.blown;
import static io.linli.citizen.governance.whistle.WhistleExamples.closed;
import static io.linli.citizen.governance.whistle.WhistleExamples.emergency;
import static io.linli.citizen.governance.whistle.WhistleExamples.escalated;
import static io.linli.citizen.governance.whistle.WhistleReason.NOT_CALLED;
import static io.linli.citizen.governance.whistle.WhistleReason.NOT_THE_BLOWER;
import static io.linli.citizen.governance.whistle.WhistleReason.STEP_ORDER;
import static io.linli.citizen.governance.whistle.WhistleReason.WHISTLE_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.mesh.refusal.Reason;
import io.linli.mesh.refusal.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhistleTest {
    private static final Closing WORD = new Closing(beijing("12:00:00"), 5, "");

    @ParameterizedTest
    @CsvSource({"10:29:59, ON_TIME", "10:30:00, ON_TIME", "10:30:01, LATE"})
    void theLastInstantToBeOnSiteIsStillOnTime(String time, Mark mark) {
        var whistle = emergency(CGW).knowing(CGW, new Fact.Arrived(beijing(time)));

        assertThat(whistle.called(CGW).arriveMark()).contains(mark);
    }

    @ParameterizedTest
    @CsvSource({"10:05:00, ON_TIME", "10:05:01, LATE"})
    void theLastInstantToHearTheCallIsStillOnTime(String time, Mark mark) {
        var whistle = emergency(CGW).knowing(CGW, new Fact.Acknowledged(beijing(time)));

        assertThat(whistle.called(CGW).ackMark()).contains(mark);
    }

    @Test
    void countsTheFirstReportByTheTimeItHappened() {
        var whistle =
                emergency(CGW)
                        .knowing(CGW, new Fact.Arrived(beijing("10:31:00")))
                        .knowing(CGW, new Fact.Arrived(beijing("10:20:00")))
                        .knowing(CGW, new Fact.Arrived(beijing("10:25:00")));

        assertThat(whistle.called(CGW).arrived()).contains(beijing("10:20:00"));
        assertThat(whistle.called(CGW).arriveMark()).contains(Mark.ON_TIME);
    }

    @Test
    void aRepeatedReportChangesNothing() {
        var once = emergency(CGW).knowing(CGW, new Fact.Done(beijing("11:00:00"), "已回填"));

        assertThat(once.knowing(CGW, new Fact.Done(beijing("11:00:00"), "已回填"))).isEqualTo(once);
    }

    @Test
    void isDoneWhenEveryDepartmentIs() {
        var half = emergency(CGW, PSJT).knowing(CGW, new Fact.Done(beijing("11:00:00"), ""));

        assertThat(half.state()).isEqualTo(WhistleState.BLOWN);
        assertThat(half.knowing(PSJT, new Fact.Done(beijing("11:10:00"), "")).state())
                .isEqualTo(WhistleState.DEPT_DONE);
    }

    @Test
    void aRefusingDepartmentIsStillDueAndMayComeAfterAll() {
        var refused = emergency(CGW).knowing(CGW, new Fact.Refused(beijing("10:02:00"), "不属于本单位"));

        assertThat(refused.called(CGW).state()).isEqualTo(DepartmentState.REFUSED);
        assertThat(refused.called(CGW).note()).isEqualTo("不属于本单位");
        assertThat(escalated(refused, CGW, Missed.ACK, beijing("10:05:01")).escalations())
                .hasSize(1);
        assertThat(
                        refused.knowing(CGW, new Fact.Acknowledged(beijing("10:03:00")))
                                .called(CGW)
                                .state())
                .isEqualTo(DepartmentState.ACKED);
    }

    @Test
    void aDepartmentThatIsDoneCannotRefuse() {
        var done = emergency(CGW).knowing(CGW, new Fact.Done(beijing("11:00:00"), ""));

        refuses(() -> done.knowing(CGW, new Fact.Refused(beijing("11:01:00"), "")), STEP_ORDER);
    }

    @Test
    void listensOnlyToDepartmentsThatWereCalled() {
        refuses(() -> emergency(CGW).knowing(PSJT, new Fact.Arrived(BLOWN_AT)), NOT_CALLED);
    }

    @Test
    void onlyTheStreetThatBlewItMayCloseItAndOnlyWhenAllIsDone() {
        var done = emergency(CGW).knowing(CGW, new Fact.Done(beijing("11:00:00"), ""));

        refuses(() -> closed(done, new Officer("110105018", LIU.actor()), WORD), NOT_THE_BLOWER);
        refuses(() -> closed(emergency(CGW), LIU, WORD), STEP_ORDER);
        var end = closed(done, LIU, WORD);
        assertThat(end.state()).isEqualTo(WhistleState.CLOSED);
        refuses(() -> closed(end, LIU, WORD), WHISTLE_CLOSED);
    }

    @Test
    void aReportThatWasSlowOnItsWayIsStillTakenAfterTheClose() {
        var closed =
                closed(
                        emergency(CGW).knowing(CGW, new Fact.Done(beijing("11:00:00"), "")),
                        LIU,
                        WORD);

        var told = closed.knowing(CGW, new Fact.Arrived(beijing("10:20:00")));

        assertThat(told.called(CGW).arriveMark()).contains(Mark.ON_TIME);
        assertThat(told.state()).isEqualTo(WhistleState.CLOSED);
        refuses(
                () -> closed.knowing(CGW, new Fact.Arrived(WORD.at().plusNanos(1_000))),
                WHISTLE_CLOSED);
    }

    @Test
    void tellsAMissedDeadlineUpwardsOnceALevel() {
        var at = beijing("10:05:01");
        var late = escalated(emergency(CGW), CGW, Missed.ACK, at);

        assertThat(late.escalations()).containsExactly(new Escalation(CGW, Missed.ACK, 1, at));
        assertThat(escalated(late, CGW, Missed.ACK, beijing("10:06:00"))).isSameAs(late);
        assertThat(late.toTell(CGW, Missed.ACK, 2, at)).isPresent();
        assertThat(escalated(late, CGW, Missed.ARRIVE, beijing("10:30:01")).escalations())
                .hasSize(2);
        assertThat(late.toTell(CGW, Missed.DELIVER, 1, beijing("12:00:00")))
                .as("no limit is set")
                .isEmpty();
    }

    @Test
    void tellsAMissAlsoWhenTheTimerComesAfterTheLateReport() {
        var late = emergency(CGW).knowing(CGW, new Fact.Arrived(beijing("10:40:00")));

        assertThat(escalated(late, CGW, Missed.ARRIVE, beijing("11:00:00")).escalations())
                .hasSize(1);
    }

    @Test
    void whoIsOnSiteInTimeHasHeardTheCall() {
        var there = emergency(CGW).knowing(CGW, new Fact.Arrived(beijing("10:04:00")));

        assertThat(escalated(there, CGW, Missed.ACK, beijing("10:05:01"))).isSameAs(there);
        assertThat(there.called(CGW).acked()).isEqualTo(Optional.empty());
    }

    @Test
    void aPlanTakesThePlaceOfComingForADemandOnly() {
        var promise = new Fact.Promised(beijing("10:29:00"), beijing("18:00:00"), "先清运");
        var demand =
                blown(new CaseId(UUID.randomUUID()), WhistleType.DEMAND_KEYWORK, CGW)
                        .knowing(CGW, promise);
        var emergency = emergency(CGW).knowing(CGW, promise);

        assertThat(demand.called(CGW).state()).isEqualTo(DepartmentState.PROMISED);
        assertThat(demand.toTell(CGW, Missed.ARRIVE, 1, beijing("10:30:01"))).isEmpty();
        assertThat(emergency.toTell(CGW, Missed.ARRIVE, 1, beijing("10:30:01"))).isPresent();
        assertThat(emergency.toTell(CGW, Missed.ACK, 1, beijing("10:05:01")))
                .as("promised too late to have heard in time")
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"17:59:59, ON_TIME", "18:00:00, ON_TIME", "18:00:01, LATE"})
    void aPromiseIsKeptToItsLastInstant(String done, Mark mark) {
        var whistle =
                emergency(CGW)
                        .knowing(
                                CGW,
                                new Fact.Promised(beijing("10:10:00"), beijing("18:00:00"), ""))
                        .knowing(CGW, new Fact.Done(beijing(done), ""));

        assertThat(whistle.called(CGW).promiseMark()).contains(mark);
    }

    private static void refuses(Runnable step, Reason reason) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
