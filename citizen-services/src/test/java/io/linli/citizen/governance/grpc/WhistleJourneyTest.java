package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.ADAPTERS;
import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.ZHOU;
import static io.linli.citizen.governance.grpc.PlayedWhistle.CGW;
import static io.linli.citizen.governance.grpc.PlayedWhistle.GDGS;
import static io.linli.citizen.governance.grpc.PlayedWhistle.PSJT;
import static io.linli.citizen.governance.grpc.PlayedWhistle.RQJT;
import static io.linli.citizen.governance.grpc.PlayedWhistle.part;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.citizen.Together;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.DeliverOnWhistleRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.JudgeRefusalRequest;
import io.linli.proto.governance.v1.JudgeRefusalRequest.Verdict;
import io.linli.proto.governance.v1.RespondToWhistleRequest;
import io.linli.proto.governance.v1.RespondToWhistleRequest.Answer;
import io.linli.proto.governance.v1.Whistle;
import io.linli.proto.governance.v1.Whistle.Department.State;
import io.linli.proto.governance.v1.WhistleEvent;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A whistle from the call to the close, with refusals on the way.
class WhistleJourneyTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);
    private final PlayedWhistle play = new PlayedWhistle(CITIZEN);

    @Test
    void anOverruledDeclineMustComeAndTheOutsideIsToldOfEachWord() {
        var id = filed.blown(CGW, PSJT).getId();
        CITIZEN.clock().forward(Duration.ofMinutes(2));
        play.acknowledge(id, CGW);
        var refused = play.refuse(id, PSJT);
        assertThat(part(refused, PSJT).getState()).isEqualTo(State.REFUSED);
        assertThat(refused.getWaitsForList()).containsExactly(Whistle.Wait.REFUSAL);
        play.deliver(id, CGW);
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> play.close(id, 5));

        var due = part(refused, PSJT).getArriveDueTime();
        var overruled = play.judge(LIU, id, PSJT, Verdict.OVERRULE, "");
        assertThat(part(overruled, PSJT).getState()).isEqualTo(State.OVERRULED);
        assertThat(part(overruled, PSJT).getArriveDueTime()).as("it was due").isEqualTo(due);
        assertThat(overruled.getWaitsForList()).isEmpty();
        CITIZEN.clock().forward(Duration.ofMinutes(1)); // another refusal, not the same again
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> play.refuse(id, PSJT));
        Refused.with(
                "STEP_ORDER",
                Code.FAILED_PRECONDITION,
                () -> play.judge(LIU, id, PSJT, Verdict.CONFIRM, GDGS));

        CITIZEN.clock().forward(Duration.ofMinutes(27));
        assertThat(part(play.checkIn(id, PSJT), PSJT).getArriveMark())
                .as("the last instant")
                .isEqualTo(Whistle.Mark.ON_TIME);
        assertThat(play.deliver(id, PSJT).getState()).isEqualTo(Whistle.State.DEPT_DONE);
        var returned = play.returnWork(LIU, id, PSJT);
        assertThat(part(returned, PSJT).getState()).isEqualTo(State.REPORTED_IN);
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> play.close(id, 5));
        CITIZEN.clock().forward(Duration.ofMinutes(1));
        play.deliver(id, PSJT);
        assertThat(play.close(id, 4).getState()).isEqualTo(Whistle.State.CLOSED);

        assertThat(play.events(id))
                .extracting(WhistleEvent::getType)
                .filteredOn(type -> !type.equals("ESCALATED")) // who refuses has not come in time
                .containsExactly(
                        "BLOWN",
                        "CALLED",
                        "CALLED",
                        "ACKED",
                        "REFUSED",
                        "DONE",
                        "REFUSAL_OVERRULED",
                        "ARRIVED",
                        "DONE",
                        "RETURNED",
                        "DONE",
                        "CLOSED");
        var whistle = play.get(LIU, id);
        assertThat(
                        filed.cases(WANG)
                                .getCase(
                                        GetCaseRequest.newBuilder()
                                                .setId(whistle.getCaseId())
                                                .build())
                                .getState())
                .isEqualTo(Case.State.RESOLVED);
        Eventually.holds(() -> {
            CITIZEN.clock().forward(Duration.ofSeconds(1));
            assertThat(CITIZEN.adapters().about(id)).hasSize(4);
        });
        assertThat(CITIZEN.adapters().about(id))
                .extracting(CreateDeliveryRequest::getVersion)
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(CITIZEN.adapters().about(id))
                .filteredOn(CreateDeliveryRequest::hasWhistleNotice)
                .extracting(each -> each.getWhistleNotice().getStep())
                .containsExactlyInAnyOrder("REFUSAL_OVERRULED", "RETURNED", "CLOSED");
    }

    @Test
    void aConfirmedRefusalReleasesAndPassesTheLeadOn() {
        var id = filed.blown(CGW, PSJT).getId();
        play.refuse(id, CGW);
        CITIZEN.clock().forward(Duration.ofMinutes(3));
        var passed = play.judge(LIU, id, CGW, Verdict.CONFIRM, "");

        assertThat(part(passed, CGW).getState()).isEqualTo(State.RELEASED);
        assertThat(part(passed, PSJT).getLead()).isTrue();
        assertThat(passed.getDepartments(0).getOrg()).isEqualTo(PSJT);
        assertThat(passed.getHops()).isOne();
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> play.checkIn(id, CGW));
        play.refuse(id, PSJT);
        Refused.with(
                "DEPARTMENT_NEEDED",
                Code.FAILED_PRECONDITION,
                () -> play.judge(LIU, id, PSJT, Verdict.CONFIRM, ""));
        Refused.with(
                "DEPARTMENT_CALLED",
                Code.ALREADY_EXISTS,
                () -> play.judge(LIU, id, PSJT, Verdict.CONFIRM, CGW));
        Refused.with(
                "DEPARTMENT_UNKNOWN",
                Code.INVALID_ARGUMENT,
                () -> play.judge(LIU, id, PSJT, Verdict.CONFIRM, "500103-CGJ"));
        var instead = play.judge(LIU, id, PSJT, Verdict.CONFIRM, GDGS);
        assertThat(part(instead, GDGS).getLead()).isTrue();
        assertThat(
                        part(instead, GDGS).getArriveDueTime().getSeconds()
                                - CITIZEN.clock().instant().getEpochSecond())
                .as("its time counts from its call")
                .isEqualTo(Duration.ofMinutes(30).toSeconds());
        assertThat(play.get(PlayedWhistle.officerOf(GDGS), id).getId()).isEqualTo(id);
        assertThat(play.deliver(id, GDGS).getState()).isEqualTo(Whistle.State.DEPT_DONE);
        // who is released is late for nothing
        CITIZEN.clock().forward(Duration.ofHours(2));
        assertThat(play.close(id, 3).getState()).isEqualTo(Whistle.State.CLOSED);
        Eventually.holds(() -> {
            CITIZEN.clock().forward(Duration.ofSeconds(1));
            assertThat(CITIZEN.adapters().about(id))
                    .filteredOn(CreateDeliveryRequest::hasWhistleOrder)
                    .hasSize(2);
        });
        assertThat(play.get(LIU, id).getEscalationsList()).isEmpty();
    }

    @Test
    void whatGoesToAndFroTooOftenIsTheDistricts() {
        var id = filed.blown(CGW).getId();
        play.refuse(id, CGW);
        play.judge(LIU, id, CGW, Verdict.CONFIRM, PSJT);
        play.refuse(id, PSJT);
        var second = play.judge(LIU, id, PSJT, Verdict.CONFIRM, GDGS);
        assertThat(second.hasRaiseTime()).as("two hops are the street's").isFalse();
        Refused.with(
                "NOT_THE_BLOWER",
                Code.PERMISSION_DENIED,
                () -> play.judge(ZHOU, id, GDGS, Verdict.OVERRULE, ""));

        var raised = play.refuse(id, GDGS);
        assertThat(raised.hasRaiseTime()).isTrue();
        assertThat(raised.getWaitsForList()).containsExactly(Whistle.Wait.RAISED_REFUSAL);
        Refused.with(
                "WHISTLE_RAISED",
                Code.PERMISSION_DENIED,
                () -> play.judge(LIU, id, GDGS, Verdict.CONFIRM, RQJT));
        Refused.with("WHISTLE_RAISED", Code.PERMISSION_DENIED, () -> play.call(LIU, id, RQJT));
        var settled = play.judge(ZHOU, id, GDGS, Verdict.CONFIRM, RQJT);
        assertThat(part(settled, RQJT).getBound()).isTrue();
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> play.refuse(id, RQJT));
        play.checkIn(id, RQJT);
        play.deliver(id, RQJT);
        assertThat(play.close(id, 5).getState()).isEqualTo(Whistle.State.CLOSED);
    }

    @Test
    void onlyTheBlowingStreetDecides() {
        var id = filed.blown(CGW).getId();
        play.refuse(id, CGW);

        for (var who : List.of(WANG, CHEN, PlayedWhistle.officerOf(CGW), ADAPTERS)) {
            Refused.with(
                    "ACCESS_DENIED",
                    Code.PERMISSION_DENIED,
                    () -> play.judge(who, id, CGW, Verdict.CONFIRM, PSJT));
        }
        Refused.with(
                "WHISTLE_UNKNOWN",
                Code.NOT_FOUND,
                () -> play.judge(SUN, id, CGW, Verdict.CONFIRM, PSJT));
        Refused.with(
                "NOT_CALLED",
                Code.PERMISSION_DENIED,
                () -> play.judge(LIU, id, PSJT, Verdict.CONFIRM, GDGS));
        assertThat(part(play.get(LIU, id), CGW).getState()).isEqualTo(State.REFUSED);
    }

    @Test
    void aDecisionThatComesTwiceIsTakenOnce() throws InterruptedException {
        var id = filed.blown(CGW).getId();
        play.refuse(id, CGW);
        var request =
                JudgeRefusalRequest.newBuilder()
                        .setId(id)
                        .setOrg(CGW)
                        .setVerdict(Verdict.CONFIRM)
                        .setReason("按职责清单")
                        .setInsteadOrg(PSJT)
                        .setRequestId(UUID.randomUUID().toString())
                        .build();

        var outcomes = Together.all(8, _ -> filed.whistles(LIU).judgeRefusal(request));

        assertThat(outcomes).filteredOn(each -> each.thrown() == null).isNotEmpty();
        assertThat(filed.whistles(LIU).judgeRefusal(request).getHops()).isOne();
        assertThat(play.events(id))
                .extracting(WhistleEvent::getType)
                .containsExactly("BLOWN", "CALLED", "REFUSED", "REFUSAL_CONFIRMED", "CALLED");
    }

    @Test
    void aPlatformsWordIsNeverAnIllegalStep() {
        var id = filed.blown(CGW, PSJT).getId();
        play.refuse(id, CGW);
        play.judge(LIU, id, CGW, Verdict.OVERRULE, "");
        var refusal =
                RespondToWhistleRequest.newBuilder()
                        .setId(id)
                        .setOrg(CGW)
                        .setAnswer(Answer.REFUSE)
                        .setReason("再次退回")
                        .build();

        Refused.with(
                "STEP_ORDER",
                Code.FAILED_PRECONDITION,
                () -> filed.whistles(ADAPTERS).respondToWhistle(refusal));
        var done = DeliverOnWhistleRequest.newBuilder().setId(id).setOrg(CGW).build();
        var after = filed.whistles(ADAPTERS).deliverOnWhistle(done);
        assertThat(part(after, CGW).getState()).isEqualTo(State.DONE);
        Refused.with(
                "REASON_MISSING",
                Code.INVALID_ARGUMENT,
                () ->
                        filed.whistles(PlayedWhistle.officerOf(PSJT))
                                .respondToWhistle(
                                        RespondToWhistleRequest.newBuilder()
                                                .setId(id)
                                                .setAnswer(Answer.REFUSE)
                                                .build()));
    }
}
