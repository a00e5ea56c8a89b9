package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.ZHAO;
import static io.linli.citizen.People.ZHOU;
import static io.linli.citizen.governance.grpc.PlayedWhistle.CGW;
import static io.linli.citizen.governance.grpc.PlayedWhistle.PSJT;
import static io.linli.citizen.governance.grpc.PlayedWhistle.part;
import static io.linli.citizen.governance.grpc.PlayedWhistle.point;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.citizen.Together;
import io.linli.proto.governance.v1.BlowWhistleRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.DecidePreWhistleRequest;
import io.linli.proto.governance.v1.DecideSuspensionRequest.Decision;
import io.linli.proto.governance.v1.GetPreWhistleRequest;
import io.linli.proto.governance.v1.ListPreWhistlesRequest;
import io.linli.proto.governance.v1.ListWhistlesRequest;
import io.linli.proto.governance.v1.PreWhistle;
import io.linli.proto.governance.v1.PromiseOnWhistleRequest;
import io.linli.proto.governance.v1.RaisePreWhistleRequest;
import io.linli.proto.governance.v1.Whistle;
import io.linli.proto.governance.v1.Whistle.Department.State;
import io.linli.proto.governance.v1.WhistleEvent;
import io.linli.proto.governance.v1.WithdrawPreWhistleRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Suspensions, places, promises, levels, and calls from below.
class WhistleRulesTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);
    private final PlayedWhistle play = new PlayedWhistle(CITIZEN);

    @Test
    void aGrantedSuspensionStopsTheClocksAndLeavesAsMuchAsThereWas() {
        var id = filed.blown(CGW).getId();
        var due = part(play.get(LIU, id), CGW).getArriveDueTime().getSeconds();
        CITIZEN.clock().forward(Duration.ofMinutes(4));
        play.acknowledge(id, CGW);
        var asked = play.askSuspension(id, CGW);
        assertThat(asked.getWaitsForList()).containsExactly(Whistle.Wait.SUSPENSION);
        assertThat(part(asked, CGW).getState()).isEqualTo(State.ACKED);
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> play.askSuspension(id, CGW));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> play.decideSuspension(LIU, id, CGW, Decision.GRANT));

        var granted = play.decideSuspension(ZHOU, id, CGW, Decision.GRANT);
        assertThat(granted.getState()).isEqualTo(Whistle.State.SUSPENDED);
        assertThat(part(granted, CGW).getState()).isEqualTo(State.SUSPENDED);
        CITIZEN.clock().forward(Duration.ofHours(5));
        assertThat(play.get(LIU, id).getEscalationsList()).as("time stands still").isEmpty();
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> play.refuse(id, CGW));
        Refused.with("WHISTLE_UNKNOWN", Code.NOT_FOUND, () -> play.endSuspension(SUN, id, CGW));

        var resumed = play.endSuspension(LIU, id, CGW);
        assertThat(resumed.getState()).isEqualTo(Whistle.State.BLOWN);
        assertThat(part(resumed, CGW).getArriveDueTime().getSeconds())
                .isEqualTo(due + Duration.ofHours(5).toSeconds());
        CITIZEN.clock().forward(Duration.ofMinutes(26));
        assertThat(part(play.checkIn(id, CGW), CGW).getArriveMark())
                .isEqualTo(Whistle.Mark.ON_TIME);
        assertThat(play.events(id))
                .extracting(WhistleEvent::getType)
                .containsExactly(
                        "BLOWN",
                        "CALLED",
                        "ACKED",
                        "SUSPENSION_ASKED",
                        "SUSPENDED",
                        "RESUMED",
                        "ARRIVED");
    }

    @Test
    void whoComesWhileTimeStandsStillIsOnTime() {
        var id = filed.blown(CGW).getId();
        play.askSuspension(id, CGW);
        play.decideSuspension(ZHOU, id, CGW, Decision.GRANT);
        CITIZEN.clock().forward(Duration.ofHours(2));

        var there = play.checkIn(id, CGW);
        assertThat(part(there, CGW).getState()).isEqualTo(State.SUSPENDED);
        assertThat(part(there, CGW).getArriveMark()).isEqualTo(Whistle.Mark.ON_TIME);
        var done = play.deliver(id, CGW);
        assertThat(done.getState()).isEqualTo(Whistle.State.DEPT_DONE);
        assertThat(part(done, CGW).hasSuspension()).isFalse();
    }

    @Test
    void aDeniedSuspensionChangesNothingAndMayBeAskedForAgain() {
        var id = filed.blown(CGW).getId();
        play.askSuspension(id, CGW);
        var denied = play.decideSuspension(ZHOU, id, CGW, Decision.DENY);

        assertThat(part(denied, CGW).getState()).isEqualTo(State.CALLED);
        assertThat(denied.getWaitsForList()).isEmpty();
        Refused.with(
                "STEP_ORDER",
                Code.FAILED_PRECONDITION,
                () -> play.decideSuspension(ZHOU, id, CGW, Decision.GRANT));
        assertThat(play.askSuspension(id, CGW).getWaitsForList())
                .containsExactly(Whistle.Wait.SUSPENSION);
    }

    @Test
    void aDepartmentReportsInWhereTheCaseIs() {
        var id =
                play.blow(play.accepted(116_460_000, 39_880_000), Whistle.Type.EMERGENCY, CGW, PSJT)
                        .getId();

        Refused.with(
                "GEO_TOO_FAR",
                Code.INVALID_ARGUMENT,
                () -> play.checkIn(id, CGW, point(116_460_000, 39_884_497)));
        assertThat(part(play.get(LIU, id), CGW).getState()).isEqualTo(State.CALLED);
        var near = part(play.checkIn(id, CGW, point(116_460_000, 39_884_496)), CGW);
        assertThat(near.getArriveChecked()).isTrue();
        assertThat(near.getArriveMetres()).as("the last metre").isEqualTo(500);
        assertThat(part(play.checkIn(id, PSJT), PSJT).getArriveChecked()).isFalse();
        var kept =
                CITIZEN.postgres()
                        .owner()
                        .sql(
                                "SELECT place FROM governance.whistle_event WHERE whistle_id = :id::uuid AND metres = 500")
                        .param("id", id)
                        .query(String.class)
                        .single();
        assertThat(kept).isNotEmpty().doesNotContain("116460000");
    }

    @Test
    void anAreaMayWantToKnowWhereEveryDepartmentIs() {
        var owner = CITIZEN.postgres().owner();
        owner.sql(
                        "INSERT INTO governance.whistle_rule VALUES ('110105017', '2026-01-01T00:00:00+08:00', 100, true, 2)")
                .update();
        try {
            var accepted = play.accepted(116_460_000, 39_880_000);
            var id = play.blow(accepted, Whistle.Type.EMERGENCY, CGW).getId();

            Refused.with("GEO_MISSING", Code.INVALID_ARGUMENT, () -> play.checkIn(id, CGW));
            Refused.with(
                    "GEO_TOO_FAR",
                    Code.INVALID_ARGUMENT,
                    () -> play.checkIn(id, CGW, point(116_460_000, 39_881_000)));
            play.checkIn(id, CGW, point(116_460_000, 39_880_000));
        } finally {
            owner.sql("DELETE FROM governance.whistle_rule WHERE area <> ''").update();
        }
    }

    @Test
    void aDemandIsMetByAPlanAndHasAnEnd() {
        var id = play.blow(filed.accepted(), Whistle.Type.DEMAND_KEYWORK, CGW).getId();
        var blown = part(play.get(LIU, id), CGW);
        assertThat(blown.hasDeliverDueTime()).isTrue();
        var tooLate = promise(id, blown.getDeliverDueTime().toBuilder().setNanos(1_000).build());

        Refused.with(
                "PROMISE_INVALID",
                Code.INVALID_ARGUMENT,
                () -> filed.whistles(PlayedWhistle.officerOf(CGW)).promiseOnWhistle(tooLate));
        Refused.with(
                "PROMISE_INVALID",
                Code.INVALID_ARGUMENT,
                () ->
                        filed.whistles(PlayedWhistle.officerOf(CGW))
                                .promiseOnWhistle(
                                        promise(id, Words.of(CITIZEN.clock().instant()))));
        var promised =
                filed.whistles(PlayedWhistle.officerOf(CGW))
                        .promiseOnWhistle(promise(id, blown.getDeliverDueTime()));
        assertThat(part(promised, CGW).getState()).isEqualTo(State.PROMISED);
        CITIZEN.clock().forward(Duration.ofDays(10));
        assertThat(play.get(LIU, id).getEscalationsList()).as("it has a plan").isEmpty();
        CITIZEN.clock().forward(Duration.ofDays(20));
        Eventually.holds(() ->
                assertThat(play.get(LIU, id).getEscalationsList())
                        .extracting(Whistle.Escalation::getMissed)
                        .containsExactly("DELIVER", "DELIVER"));
    }

    private static PromiseOnWhistleRequest promise(String id, Timestamp until) {
        return PromiseOnWhistleRequest.newBuilder()
                .setId(id)
                .setPromisedTime(until)
                .setNote("分三步清运")
                .build();
    }

    @Test
    void aMissIsToldToTheLeaderAtOnceAndToTheInspectorsAnHourLater() {
        var id = filed.blown(CGW).getId();
        play.acknowledge(id, CGW);
        CITIZEN.clock().forward(Duration.ofMinutes(30));
        assertThat(play.get(LIU, id).getEscalationsList()).as("the last instant").isEmpty();
        CITIZEN.clock().forward(Duration.ofNanos(1_000));
        Eventually.holds(() ->
                assertThat(play.get(LIU, id).getEscalationsList())
                        .extracting(Whistle.Escalation::getLevel)
                        .containsExactly(1));
        CITIZEN.clock().forward(Duration.ofHours(1));
        Eventually.holds(() ->
                assertThat(play.get(LIU, id).getEscalationsList())
                        .extracting(Whistle.Escalation::getLevel)
                        .containsExactly(1, 2));
    }

    @Test
    void aCommunityAsksAndTheStreetBlows() throws InterruptedException {
        var accepted = filed.accepted();
        var outcomes = Together.all(4, _ -> ask(accepted, ""));
        assertThat(outcomes).filteredOn(each -> each.thrown() == null).hasSize(1);
        Refused.with("PRE_WHISTLE_OPEN", Code.ALREADY_EXISTS, () -> ask(accepted, ""));
        var asked =
                filed
                        .preWhistles(LIU)
                        .listPreWhistles(
                                ListPreWhistlesRequest.newBuilder()
                                        .setRegion(NORTH)
                                        .setOpenOnly(true)
                                        .build())
                        .getPreWhistlesList()
                        .stream()
                        .filter(each -> each.getCaseId().equals(accepted.getId()))
                        .findFirst()
                        .orElseThrow();
        assertThat(asked.getAskerRole()).isEqualTo("community-officer");
        Refused.with(
                "PRE_WHISTLE_UNKNOWN",
                Code.NOT_FOUND,
                () ->
                        filed.preWhistles(ZHAO)
                                .getPreWhistle(
                                        GetPreWhistleRequest.newBuilder()
                                                .setId(asked.getId())
                                                .build()));
        Refused.with("DEPARTMENT_UNKNOWN", Code.INVALID_ARGUMENT, () -> blow(asked.getId(), ""));

        var answered = blow(asked.getId(), CGW);
        assertThat(answered.getState()).isEqualTo(PreWhistle.State.BLOWN);
        var whistle = play.get(LIU, answered.getWhistleId());
        assertThat(whistle.getPreWhistleId()).isEqualTo(asked.getId());
        assertThat(whistle.getDutyLeader()).isEqualTo("值班领导");
        Refused.with(
                "PRE_WHISTLE_DECIDED", Code.FAILED_PRECONDITION, () -> blow(asked.getId(), CGW));
        Refused.with("WHISTLE_OPEN", Code.ALREADY_EXISTS, () -> ask(accepted, ""));
    }

    @Test
    void aWhistleBlownWithoutAskingBackAnswersTheCallAllTheSame() {
        var accepted = filed.accepted();
        var asked = ask(accepted, PSJT);
        var whistle = filed.blown(accepted, CGW);

        assertThat(whistle.getPreWhistleId()).isEqualTo(asked.getId());
        Refused.with(
                "PRE_WHISTLE_DECIDED",
                Code.FAILED_PRECONDITION,
                () ->
                        filed.preWhistles(CHEN)
                                .withdrawPreWhistle(
                                        WithdrawPreWhistleRequest.newBuilder()
                                                .setId(asked.getId())
                                                .build()));
    }

    @Test
    void aStreetDeclinesWithAReasonAndACallMayBeTakenBack() {
        var accepted = filed.accepted();
        var asked = ask(accepted, PSJT);
        var decline =
                DecidePreWhistleRequest.newBuilder()
                        .setId(asked.getId())
                        .setVerdict(DecidePreWhistleRequest.Verdict.DECLINE);

        Refused.with(
                "REASON_MISSING",
                Code.INVALID_ARGUMENT,
                () -> filed.preWhistles(LIU).decidePreWhistle(decline.build()));
        Refused.with(
                "PRE_WHISTLE_UNKNOWN",
                Code.NOT_FOUND,
                () -> filed.preWhistles(SUN).decidePreWhistle(decline.setReason("可自行处置").build()));
        assertThat(filed.preWhistles(LIU).decidePreWhistle(decline.build()).getState())
                .isEqualTo(PreWhistle.State.DECLINED);
        var again = ask(accepted, PSJT);
        assertThat(
                        filed.preWhistles(CHEN)
                                .withdrawPreWhistle(
                                        WithdrawPreWhistleRequest.newBuilder()
                                                .setId(again.getId())
                                                .build())
                                .getState())
                .isEqualTo(PreWhistle.State.WITHDRAWN);
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> ask(filed.filed(), PSJT));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        filed.preWhistles(PlayedWhistle.officerOf(CGW))
                                .raisePreWhistle(
                                        RaisePreWhistleRequest.newBuilder()
                                                .setCaseId(accepted.getId())
                                                .setType(Whistle.Type.EMERGENCY)
                                                .setReason("部门不能吹哨")
                                                .build()));
    }

    @Test
    void anOptionalDepartmentHoldsNothingUpAndAListFindsWhatWaits() {
        var order =
                BlowWhistleRequest.newBuilder()
                        .setCaseId(filed.accepted().getId())
                        .setType(Whistle.Type.EMERGENCY);
        order.addDepartmentsBuilder().setOrg(CGW);
        order.addDepartmentsBuilder().setOrg(PSJT).setOptional(true);
        var id = filed.whistles(LIU).blowWhistle(order.build()).getId();
        play.deliver(id, CGW);

        var waiting =
                filed.whistles(LIU)
                        .listWhistles(
                                ListWhistlesRequest.newBuilder()
                                        .setOpenOnly(true)
                                        .setWaitsFor(Whistle.Wait.ACCEPTANCE)
                                        .setPageSize(100)
                                        .build());
        assertThat(waiting.getWhistlesList()).extracting(Whistle::getId).contains(id);
        assertThat(waiting.getWhistlesList())
                .allMatch(each -> each.getWaitsForList().contains(Whistle.Wait.ACCEPTANCE));
        assertThat(play.close(id, 5).getState()).isEqualTo(Whistle.State.CLOSED);
        var alone = order.clearDepartments();
        alone.addDepartmentsBuilder().setOrg(CGW).setOptional(true);
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> filed.whistles(LIU).blowWhistle(alone.build()));
    }

    private PreWhistle ask(Case about, String org) {
        var request =
                RaisePreWhistleRequest.newBuilder()
                        .setCaseId(about.getId())
                        .setType(Whistle.Type.EMERGENCY)
                        .setReason("社区无处置能力");
        if (!org.isEmpty()) {
            request.addDepartmentsBuilder().setOrg(org);
        }
        return filed.preWhistles(CHEN).raisePreWhistle(request.build());
    }

    private PreWhistle blow(String asked, String org) {
        var request =
                DecidePreWhistleRequest.newBuilder()
                        .setId(asked)
                        .setVerdict(DecidePreWhistleRequest.Verdict.BLOW)
                        .setDutyLeader("值班领导");
        if (!org.isEmpty()) {
            request.addDepartmentsBuilder().setOrg(org);
        }
        return filed.preWhistles(LIU).decidePreWhistle(request.build());
    }
}
