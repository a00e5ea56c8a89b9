package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.ADAPTERS;
import static io.linli.citizen.People.CGW;
import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LI;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.PSJT;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.YLJ;
import static io.linli.citizen.People.ZHAO;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.citizen.Together;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.governance.v1.BlowWhistleRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CheckInToWhistleRequest;
import io.linli.proto.governance.v1.CloseWhistleRequest;
import io.linli.proto.governance.v1.DeliverOnWhistleRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.GetWhistleRequest;
import io.linli.proto.governance.v1.ListCaseEventsRequest;
import io.linli.proto.governance.v1.ListWhistlesRequest;
import io.linli.proto.governance.v1.RespondToWhistleRequest;
import io.linli.proto.governance.v1.RespondToWhistleRequest.Answer;
import io.linli.proto.governance.v1.Whistle;
import io.linli.proto.governance.v1.Whistle.Department;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WhistleEndpointTest {
    private static final String CGW_ORG = "110105-CGW";
    private static final String PSJT_ORG = "BJ-PSJT";

    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);

    @Test
    void aStreetCallsDepartmentsAndTheCaseIsInProgress() {
        var accepted = filed.accepted();
        var whistle = filed.blown(accepted, CGW_ORG, PSJT_ORG);

        assertThat(whistle.getState()).isEqualTo(Whistle.State.BLOWN);
        assertThat(whistle.getStreet()).isEqualTo("110105017");
        assertThat(whistle.getTitle()).isEqualTo("路面塌陷");
        assertThat(whistle.getDepartmentsList())
                .extracting(Department::getOrg)
                .containsExactly(CGW_ORG, PSJT_ORG);
        assertThat(whistle.getDepartmentsList())
                .extracting(Department::getLead)
                .containsExactly(true, false);
        assertThat(whistle.getDepartments(0).getName()).isEqualTo("朝阳区城市管理委员会");
        assertThat(
                        whistle.getDepartments(0).getAckDueTime().getSeconds()
                                - whistle.getBlowTime().getSeconds())
                .isEqualTo(Duration.ofMinutes(5).toSeconds());
        assertThat(
                        whistle.getDepartments(0).getArriveDueTime().getSeconds()
                                - whistle.getBlowTime().getSeconds())
                .isEqualTo(Duration.ofMinutes(30).toSeconds());
        var moved =
                filed.cases(LIU)
                        .getCase(GetCaseRequest.newBuilder().setId(accepted.getId()).build());
        assertThat(moved.getState()).isEqualTo(Case.State.IN_PROGRESS);
        assertThat(moved.getWhistleId()).isEqualTo(whistle.getId());
    }

    @Test
    void theMarkedDepartmentLeadsAndIsNamedFirst() {
        var accepted = filed.accepted();
        var whistle =
                filed.whistles(LIU)
                        .blowWhistle(
                                order(accepted, Whistle.Type.DEMAND_KEYWORK)
                                        .addDepartments(
                                                BlowWhistleRequest.Department.newBuilder()
                                                        .setOrg(CGW_ORG))
                                        .addDepartments(
                                                BlowWhistleRequest.Department.newBuilder()
                                                        .setOrg(PSJT_ORG)
                                                        .setLead(true))
                                        .build());

        assertThat(whistle.getDepartmentsList())
                .extracting(Department::getOrg)
                .containsExactly(PSJT_ORG, CGW_ORG);
        assertThat(get(LIU, whistle.getId())).isEqualTo(whistle);
    }

    @Test
    void departmentsReportAndTheStreetCloses() {
        var whistle = filed.blown(CGW_ORG, PSJT_ORG);
        var id = whistle.getId();
        CITIZEN.clock().forward(Duration.ofMinutes(1));
        acknowledge(CGW, id, "");
        acknowledge(ADAPTERS, id, PSJT_ORG);
        checkIn(CGW, id, "");
        deliver(PSJT, id, "");
        checkIn(ADAPTERS, id, PSJT_ORG);
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> close(LIU, id));
        var done = deliver(CGW, id, CGW_ORG);

        assertThat(done.getState()).isEqualTo(Whistle.State.DEPT_DONE);
        assertThat(done.getDepartmentsList())
                .allMatch(each -> each.getArriveMark() == Whistle.Mark.ON_TIME);
        var closed = close(LIU, id);
        assertThat(closed.getState()).isEqualTo(Whistle.State.CLOSED);
        assertThat(closed.getScore()).isEqualTo(4);
        var resolved =
                filed.cases(WANG)
                        .getCase(GetCaseRequest.newBuilder().setId(whistle.getCaseId()).build());
        assertThat(resolved.getState()).isEqualTo(Case.State.RESOLVED);
        assertThat(resolved.getClock().getState()).isEqualTo(Case.Clock.State.MET);
        CITIZEN.clock().forward(Duration.ofSeconds(1));
        Refused.with("WHISTLE_CLOSED", Code.FAILED_PRECONDITION, () -> close(LIU, id));
        Refused.with(
                "WHISTLE_CLOSED", Code.FAILED_PRECONDITION, () -> checkIn(ADAPTERS, id, CGW_ORG));
        assertThat(events(whistle.getCaseId()))
                .containsExactly(
                        "FILED",
                        "ACCEPTED",
                        "WHISTLE_BLOWN",
                        "DEPARTMENT_ACKED",
                        "DEPARTMENT_ACKED",
                        "DEPARTMENT_ARRIVED",
                        "DEPARTMENT_DONE",
                        "DEPARTMENT_ARRIVED",
                        "DEPARTMENT_DONE",
                        "DEPARTMENTS_DONE",
                        "WHISTLE_CLOSED",
                        "RESOLVED");
    }

    @Test
    void aReportThatComesTwiceIsTakenOnce() throws InterruptedException {
        var whistle = filed.blown(CGW_ORG);
        var once = checkIn(ADAPTERS, whistle.getId(), CGW_ORG);

        var outcomes = Together.all(20, _ -> checkIn(ADAPTERS, whistle.getId(), CGW_ORG));

        assertThat(outcomes).extracting(Together.Outcome::value).containsOnly(once);
        assertThat(events(whistle.getCaseId())).filteredOn("DEPARTMENT_ARRIVED"::equals).hasSize(1);
    }

    @Test
    void onlyAPlatformSaysWhenItHappened() {
        var id = filed.blown(CGW_ORG).getId();
        var blown = get(LIU, id).getBlowTime();
        var early = Timestamp.newBuilder().setSeconds(blown.getSeconds() + 60).build();
        var request =
                CheckInToWhistleRequest.newBuilder()
                        .setId(id)
                        .setOrg(CGW_ORG)
                        .setTime(early)
                        .build();
        CITIZEN.clock().forward(Duration.ofMinutes(45));

        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> filed.whistles(CGW).checkInToWhistle(request));
        var told = filed.whistles(ADAPTERS).checkInToWhistle(request);
        assertThat(told.getDepartments(0).getArriveTime()).isEqualTo(early);
        assertThat(told.getDepartments(0).getArriveMark()).isEqualTo(Whistle.Mark.ON_TIME);
        var tomorrow = Timestamp.newBuilder().setSeconds(blown.getSeconds() + 86_400).build();
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () ->
                        filed.whistles(ADAPTERS)
                                .checkInToWhistle(request.toBuilder().setTime(tomorrow).build()));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () ->
                        filed.whistles(ADAPTERS)
                                .checkInToWhistle(request.toBuilder().clearOrg().build()));
    }

    @Test
    void aDepartmentSpeaksForItselfOnly() {
        var id = filed.blown(CGW_ORG).getId();

        Refused.with("NOT_CALLED", Code.PERMISSION_DENIED, () -> checkIn(CGW, id, PSJT_ORG));
        Refused.with("NOT_CALLED", Code.PERMISSION_DENIED, () -> checkIn(ADAPTERS, id, PSJT_ORG));
        Refused.with("WHISTLE_UNKNOWN", Code.NOT_FOUND, () -> checkIn(PSJT, id, ""));
        Refused.with("WHISTLE_UNKNOWN", Code.NOT_FOUND, () -> get(YLJ, id));
        var unattached = Callers.person("u", "department-officer", "110105");
        Refused.with("NOT_CALLED", Code.PERMISSION_DENIED, () -> checkIn(unattached, id, ""));
    }

    @Test
    void aDepartmentMayRefuseButIsStillDue() {
        var id = filed.blown(CGW_ORG).getId();
        var refused =
                filed.whistles(CGW)
                        .respondToWhistle(
                                RespondToWhistleRequest.newBuilder()
                                        .setId(id)
                                        .setAnswer(Answer.REFUSE)
                                        .setReason("不属于本单位职责")
                                        .build());

        assertThat(refused.getDepartments(0).getState()).isEqualTo(Department.State.REFUSED);
        assertThat(refused.getDepartments(0).getNote()).isEqualTo("不属于本单位职责");
        assertThat(refused.getState()).isEqualTo(Whistle.State.BLOWN);
    }

    @Test
    void aSecondWhistleOfTheTypeIsRefusedWhileTheFirstSounds() throws InterruptedException {
        var accepted = filed.accepted();
        var outcomes = Together.all(8, _ -> filed.blown(accepted, CGW_ORG));

        assertThat(outcomes).filteredOn(one -> one.thrown() == null).hasSize(1);
        Refused.with("WHISTLE_OPEN", Code.ALREADY_EXISTS, () -> filed.blown(accepted, CGW_ORG));
        Refused.with(
                "STEP_ORDER",
                Code.FAILED_PRECONDITION,
                () ->
                        filed.whistles(LIU)
                                .blowWhistle(
                                        order(accepted, Whistle.Type.JOINT_ENFORCEMENT)
                                                .addDepartments(
                                                        BlowWhistleRequest.Department.newBuilder()
                                                                .setOrg(CGW_ORG))
                                                .build()));
    }

    @Test
    void refusesAWhistleThatCannotBeBlown() {
        var accepted = filed.accepted();

        Refused.with(
                "STEP_ORDER", Code.FAILED_PRECONDITION, () -> filed.blown(filed.filed(), CGW_ORG));
        Refused.with(
                "DEPARTMENT_UNKNOWN", Code.INVALID_ARGUMENT, () -> filed.blown(accepted, "NOBODY"));
        Refused.with(
                "DEPARTMENT_UNKNOWN",
                Code.INVALID_ARGUMENT,
                () -> filed.blown(accepted, "500103-CGJ"));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> filed.blown(accepted, CGW_ORG, CGW_ORG));
        Refused.with("REQUEST_INVALID", Code.INVALID_ARGUMENT, () -> filed.blown(accepted));
        var order =
                order(accepted, Whistle.Type.EMERGENCY)
                        .addDepartments(BlowWhistleRequest.Department.newBuilder().setOrg(CGW_ORG))
                        .build();
        Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> filed.whistles(SUN).blowWhistle(order));
        for (var who : Set.of(WANG, CHEN, ZHOU, CGW, PORTAL, ADAPTERS)) {
            Refused.with(
                    "ACCESS_DENIED",
                    Code.PERMISSION_DENIED,
                    () -> filed.whistles(who).blowWhistle(order));
        }
        assertThat(
                        filed.cases(LIU)
                                .getCase(
                                        GetCaseRequest.newBuilder().setId(accepted.getId()).build())
                                .getState())
                .isEqualTo(Case.State.ACCEPTED);
    }

    @Test
    void onlyTheBlowingStreetCloses() {
        var id = filed.blown(CGW_ORG).getId();
        deliver(CGW, id, "");

        for (var who : Set.of(CGW, WANG, CHEN, ZHOU, ADAPTERS, PORTAL)) {
            Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> close(who, id));
        }
        Refused.with("WHISTLE_UNKNOWN", Code.NOT_FOUND, () -> close(SUN, id));
        var fromAbove = Callers.person("above", "street-officer", "110105");
        Refused.with("NOT_THE_BLOWER", Code.PERMISSION_DENIED, () -> close(fromAbove, id));
        assertThat(close(LIU, id).getState()).isEqualTo(Whistle.State.CLOSED);
    }

    @Test
    void everyoneSeesWhistlesOfTheirRegionAndDepartmentsThoseThatCallThem() {
        var whistle = filed.blown(CGW_ORG, PSJT_ORG);
        var id = whistle.getId();

        for (var who : List.of(WANG, CHEN, LIU, ZHOU, XU, CGW, PSJT)) {
            assertThat(get(who, id).getDepartmentsList()).as(who.name()).hasSize(2);
            assertThat(list(who, whistle.getCaseId()))
                    .as(who.name())
                    .extracting(Whistle::getId)
                    .containsExactly(id);
            assertThat(list(who, "")).as(who.name()).extracting(Whistle::getId).contains(id);
        }
        for (var who : List.of(ZHAO, SUN, YLJ)) {
            Refused.with("WHISTLE_UNKNOWN", Code.NOT_FOUND, () -> get(who, id));
            assertThat(list(who, whistle.getCaseId())).as(who.name()).isEmpty();
            assertThat(list(who, "")).as(who.name()).extracting(Whistle::getId).doesNotContain(id);
        }
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> get(LI, id));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> list(PORTAL, ""));
        assertThat(get(ADAPTERS, id).getId()).isEqualTo(id);
    }

    private static BlowWhistleRequest.Builder order(Case accepted, Whistle.Type type) {
        return BlowWhistleRequest.newBuilder().setCaseId(accepted.getId()).setType(type);
    }

    private Whistle get(Caller who, String id) {
        return filed.whistles(who).getWhistle(GetWhistleRequest.newBuilder().setId(id).build());
    }

    private List<Whistle> list(Caller who, String caseId) {
        return filed.whistles(who)
                .listWhistles(
                        ListWhistlesRequest.newBuilder().setCaseId(caseId).setPageSize(100).build())
                .getWhistlesList();
    }

    private void acknowledge(Caller who, String id, String org) {
        filed.whistles(who)
                .respondToWhistle(
                        RespondToWhistleRequest.newBuilder()
                                .setId(id)
                                .setOrg(org)
                                .setAnswer(Answer.ACKNOWLEDGE)
                                .build());
    }

    private Whistle checkIn(Caller who, String id, String org) {
        return filed.whistles(who)
                .checkInToWhistle(
                        CheckInToWhistleRequest.newBuilder().setId(id).setOrg(org).build());
    }

    private Whistle deliver(Caller who, String id, String org) {
        return filed.whistles(who)
                .deliverOnWhistle(
                        DeliverOnWhistleRequest.newBuilder().setId(id).setOrg(org).build());
    }

    private Whistle close(Caller who, String id) {
        return filed.whistles(who)
                .closeWhistle(CloseWhistleRequest.newBuilder().setId(id).setScore(4).build());
    }

    private List<String> events(String caseId) {
        return filed
                .cases(LIU)
                .listCaseEvents(ListCaseEventsRequest.newBuilder().setCaseId(caseId).build())
                .getEventsList()
                .stream()
                .map(event -> event.getType())
                .toList();
    }
}
