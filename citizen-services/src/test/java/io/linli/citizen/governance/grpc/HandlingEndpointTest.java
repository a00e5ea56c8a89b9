package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.STREET;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.ZHAO;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.AssignCaseRequest;
import io.linli.proto.governance.v1.Assignee;
import io.linli.proto.governance.v1.CancelCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseEvent;
import io.linli.proto.governance.v1.CloseCaseRequest;
import io.linli.proto.governance.v1.DeclineCaseRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.ListAnswerTemplatesRequest;
import io.linli.proto.governance.v1.ListCaseEventsRequest;
import io.linli.proto.governance.v1.NoteCaseRequest;
import io.linli.proto.governance.v1.PutAnswerTemplateRequest;
import io.linli.proto.governance.v1.RateCaseRequest;
import io.linli.proto.governance.v1.ReassignCaseRequest;
import io.linli.proto.governance.v1.RecordCallBackRequest;
import io.linli.proto.governance.v1.ReopenCaseRequest;
import io.linli.proto.governance.v1.ResolveCaseRequest;
import io.linli.proto.governance.v1.ReworkCaseRequest;
import io.linli.proto.governance.v1.SetCasePriorityRequest;
import io.linli.proto.governance.v1.SetCasePrivacyRequest;
import io.linli.proto.governance.v1.VerifyCaseRequest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who handles a case: given, handed back, done over, taken up again.
class HandlingEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);

    @Test
    void aCaseIsAssignedReassignedDeclinedAndTakenOn() {
        var id = filed.filed().getId();
        var assigned = assign(CHEN, id, person("wang"));

        assertThat(assigned.getState()).isEqualTo(Case.State.ASSIGNED);
        assertThat(assigned.getAssignee().getId()).isEqualTo("wang");
        var again =
                filed.cases(LIU)
                        .reassignCase(
                                ReassignCaseRequest.newBuilder()
                                        .setId(id)
                                        .setAssignee(department("110105-CGW"))
                                        .setReason("专业处置")
                                        .build());
        assertThat(again.getState()).isEqualTo(Case.State.ASSIGNED);
        assertThat(again.getVersion()).isEqualTo(assigned.getVersion());
        assertThat(again.getAssignee().getName()).isEqualTo("朝阳区城市管理委员会");
        var declined = decline(WANG, id, "不归我管");
        assertThat(declined.getState()).isEqualTo(Case.State.FILED);
        assertThat(declined.hasAssignee()).isFalse();
        assign(CHEN, id, office(STREET));
        assertThat(accept(LIU, id).getAssignee().getId()).isEqualTo(STREET);
    }

    @Test
    void aReasonIsAskedForAndOnlyWhoIsThereCanBeGivenACase() {
        var id = filed.filed().getId();
        assign(CHEN, id, person("wang"));

        Refused.with("REASON_MISSING", Code.INVALID_ARGUMENT, () -> decline(WANG, id, "  "));
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> assign(CHEN, id, person("x")));
        for (var nobody :
                List.of(department("110105-NO"), department("500103-CGJ"), office("50"))) {
            Refused.with(
                    "ASSIGNEE_UNKNOWN",
                    Code.INVALID_ARGUMENT,
                    () ->
                            filed.cases(CHEN)
                                    .reassignCase(
                                            ReassignCaseRequest.newBuilder()
                                                    .setId(id)
                                                    .setAssignee(nobody)
                                                    .setReason("换人")
                                                    .build()));
        }
        Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> decline(ZHAO, id, "不归我管"));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> decline(PORTAL, id, "x"));
    }

    @Test
    void partnersLearnTheStateAndNotWhoHandsTheCaseToWhom() {
        var id = filed.filed().getId();
        assign(CHEN, id, person("wang"));
        decline(WANG, id, "不归我管");
        note(CHEN, id, "内部");

        assertThat(get(PORTAL, id).hasAssignee()).isFalse();
        assertThat(get(PORTAL, id).getPriority()).isEqualTo(Case.Priority.PRIORITY_UNSPECIFIED);
        assertThat(events(PORTAL, id))
                .extracting(CaseEvent::getType)
                .containsExactly("FILED", "ASSIGNED", "DECLINED");
        assertThat(events(PORTAL, id)).extracting(CaseEvent::getNote).containsOnly("");
        assertThat(events(PORTAL, id).get(1).getActor()).isEmpty();
        assertThat(events(WANG, id))
                .extracting(CaseEvent::getNote)
                .containsExactly("", "", "不归我管", "内部");
    }

    @Test
    void innerEventsAreKeptFromPartnersBelowTheQuery() {
        var id = filed.filed().getId();
        note(CHEN, id, "内部");

        assertThat(kept(PORTAL, id)).isOne();
        assertThat(kept(WANG, id)).isEqualTo(2);
    }

    private static long kept(Caller who, String id) {
        return CITIZEN.postgres()
                .transactions()
                .readAs(
                        who,
                        () ->
                                CITIZEN.postgres()
                                        .db()
                                        .sql(
                                                "SELECT count(*) FROM governance.case_event WHERE case_id = :id::uuid")
                                        .param("id", id)
                                        .query(Long.class)
                                        .single());
    }

    @Test
    void aPrivateCaseIsSeenByWhoHasItAndAboveTheGrid() {
        var id = filed.filed().getId();
        filed.cases(CHEN)
                .setCasePrivacy(
                        SetCasePrivacyRequest.newBuilder().setId(id).setPrivate(true).build());

        Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> get(WANG, id));
        for (var who : List.of(CHEN, LIU, ZHOU, PORTAL)) {
            assertThat(get(who, id).getPrivate()).isTrue();
        }
        assign(CHEN, id, person(WANG.id()));
        assertThat(get(WANG, id).getPrivate()).isTrue();
        decline(WANG, id, "回避");
        Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> get(WANG, id));
        assertThat(get(CHEN, id).getState()).isEqualTo(Case.State.FILED);
        Eventually.holds(() ->
                assertThat(CITIZEN.adapters().about(id))
                        .extracting(notice -> notice.getProgressNotice().getStatus())
                        .containsExactly("ASSIGNED", "FILED"));
    }

    @Test
    void priorityMovesNothing() {
        var before = filed.filed();
        var after =
                filed.cases(CHEN)
                        .setCasePriority(
                                SetCasePriorityRequest.newBuilder()
                                        .setId(before.getId())
                                        .setPriority(Case.Priority.LOW)
                                        .build());

        assertThat(after.getPriority()).isEqualTo(Case.Priority.LOW);
        assertThat(after.getVersion()).isEqualTo(before.getVersion());
        assertThat(after.getClock()).isEqualTo(before.getClock());
    }

    @Test
    void workThatIsNotDoneIsDoneOver() {
        var id = resolved();
        var over =
                filed.cases(WANG)
                        .reworkCase(
                                ReworkCaseRequest.newBuilder().setId(id).setReason("又塌了").build());

        assertThat(over.getState()).isEqualTo(Case.State.ACCEPTED);
        filed.cases(WANG).resolveCase(ResolveCaseRequest.newBuilder().setId(id).build());
        assertThat(get(WANG, id).getState()).isEqualTo(Case.State.RESOLVED);
    }

    @Test
    void aClosedCaseIsReopenedUntilTheLastSecondOfTheWindowAndTwiceAtMost() {
        var id = closed(filed.filed().getId());
        var closedAt = CITIZEN.clock().instant();
        // 15 natural days, the first not counted, to the end of a day that is no day off
        var last = OffsetDateTime.parse("2026-12-07T23:59:59+08:00").toInstant();
        CITIZEN.clock().forward(Duration.between(closedAt, last).plusMillis(1));
        Refused.with("REOPEN_OVER", Code.FAILED_PRECONDITION, () -> reopen(PORTAL, id));
        CITIZEN.clock().forward(Duration.ofMillis(-1));

        assertThat(reopen(PORTAL, id).getState()).isEqualTo(Case.State.ACCEPTED);
        close(id);
        assertThat(reopen(LIU, id).getReopenCount()).isEqualTo(2);
        close(id);
        Refused.with("REOPEN_OVER", Code.FAILED_PRECONDITION, () -> reopen(LIU, id));
        CITIZEN.clock().forward(Duration.between(CITIZEN.clock().instant(), closedAt));
    }

    @Test
    void eachRoundOfWorkIsRatedOnce() {
        var id = closed(filed.filed().getId());
        var bad = RateCaseRequest.newBuilder().setId(id).setScore(1).build();
        filed.cases(PORTAL).rateCase(bad);
        reopen(PORTAL, id);
        close(id);

        assertThat(filed.cases(PORTAL).rateCase(bad.toBuilder().setScore(5).build()).getRating())
                .satisfies(rating -> assertThat(rating.getScore()).isEqualTo(5));
    }

    @Test
    void thePortalCallsItsCaseOffOnlyWhileNobodyHasIt() {
        var mine = filed.filed().getId();
        var cancel = CancelCaseRequest.newBuilder().setId(mine).setReason("自行解决").build();
        assertThat(filed.cases(PORTAL).cancelCase(cancel).getState())
                .isEqualTo(Case.State.CANCELLED);

        var taken = filed.accepted().getId();
        Refused.with(
                "STEP_DENIED",
                Code.PERMISSION_DENIED,
                () -> filed.cases(PORTAL).cancelCase(cancel.toBuilder().setId(taken).build()));
        assertThat(filed.cases(CHEN).cancelCase(cancel.toBuilder().setId(taken).build()).getState())
                .isEqualTo(Case.State.CANCELLED);
    }

    @Test
    void anOfficerWritesDownTheCallBackOfACaseThatNoPortalFiled() {
        var id = filed.cases(WANG).fileCase(Filed.request(NORTH).clearExternalId().build()).getId();
        var call = RecordCallBackRequest.newBuilder().setId(id).setReached(true).setScore(4);
        Refused.with(
                "STEP_ORDER",
                Code.FAILED_PRECONDITION,
                () -> filed.cases(WANG).recordCallBack(call.build()));
        closed(id);
        filed.cases(WANG).recordCallBack(RecordCallBackRequest.newBuilder().setId(id).build());
        var rated = filed.cases(WANG).recordCallBack(call.build());

        assertThat(rated.getRating().getScore()).isEqualTo(4);
        assertThat(events(WANG, id))
                .extracting(CaseEvent::getType)
                .endsWith("CLOSED", "NOT_REACHED", "CALLED_BACK");
        Refused.with(
                "RATED_ALREADY",
                Code.ALREADY_EXISTS,
                () -> filed.cases(WANG).recordCallBack(call.clone().setScore(5).build()));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> filed.cases(WANG).recordCallBack(call.clone().setReached(false).build()));
        var portals = closed(filed.filed().getId());
        Refused.with(
                "RATED_BY_PORTAL",
                Code.FAILED_PRECONDITION,
                () -> filed.cases(WANG).recordCallBack(call.clone().setId(portals).build()));
    }

    @Test
    void readyMadeAnswersAreOfTheSmallestAreaAndDated() {
        put(LIU, STREET, "THANKS", "街道谢谢您");
        put(LIU, STREET, "WAIT", "请稍候");
        put(CHEN, NORTH, "THANKS", "社区谢谢您");

        assertThat(texts(WANG, NORTH)).containsExactly("社区谢谢您", "请稍候");
        assertThat(texts(ZHAO, "")).containsExactly("街道谢谢您", "请稍候");
        CITIZEN.clock().forward(Duration.ofSeconds(1));
        put(LIU, STREET, "WAIT", "");
        assertThat(texts(WANG, NORTH)).containsExactly("社区谢谢您");
        Refused.with(
                "REGION_DENIED", Code.PERMISSION_DENIED, () -> put(CHEN, STREET, "THANKS", "越权"));
    }

    private void put(Caller who, String region, String code, String text) {
        filed.cases(who)
                .putAnswerTemplate(
                        PutAnswerTemplateRequest.newBuilder()
                                .setRegion(region)
                                .setCode(code)
                                .setName(code)
                                .setText(text)
                                .build());
    }

    private List<String> texts(Caller who, String region) {
        return filed
                .cases(who)
                .listAnswerTemplates(
                        ListAnswerTemplatesRequest.newBuilder().setRegion(region).build())
                .getTemplatesList()
                .stream()
                .map(template -> template.getText())
                .toList();
    }

    private Case assign(Caller who, String id, Assignee to) {
        return filed.cases(who)
                .assignCase(AssignCaseRequest.newBuilder().setId(id).setAssignee(to).build());
    }

    private Case decline(Caller who, String id, String reason) {
        return filed.cases(who)
                .declineCase(DeclineCaseRequest.newBuilder().setId(id).setReason(reason).build());
    }

    private Case accept(Caller who, String id) {
        return filed.cases(who).acceptCase(AcceptCaseRequest.newBuilder().setId(id).build());
    }

    private void note(Caller who, String id, String text) {
        filed.cases(who).noteCase(NoteCaseRequest.newBuilder().setId(id).setText(text).build());
    }

    private Case reopen(Caller who, String id) {
        return filed.cases(who)
                .reopenCase(ReopenCaseRequest.newBuilder().setId(id).setReason("没修好").build());
    }

    private String resolved() {
        var id = filed.accepted().getId();
        filed.cases(WANG).resolveCase(ResolveCaseRequest.newBuilder().setId(id).build());
        return id;
    }

    private String closed(String id) {
        accept(WANG, id);
        close(id);
        return id;
    }

    private void close(String id) {
        filed.cases(WANG).resolveCase(ResolveCaseRequest.newBuilder().setId(id).build());
        filed.cases(WANG).verifyCase(VerifyCaseRequest.newBuilder().setId(id).build());
        filed.cases(WANG).closeCase(CloseCaseRequest.newBuilder().setId(id).build());
    }

    private Case get(Caller who, String id) {
        return filed.cases(who).getCase(GetCaseRequest.newBuilder().setId(id).build());
    }

    private List<CaseEvent> events(Caller who, String id) {
        return filed.cases(who)
                .listCaseEvents(ListCaseEventsRequest.newBuilder().setCaseId(id).build())
                .getEventsList();
    }

    private static Assignee person(String id) {
        return Assignee.newBuilder().setKind(Assignee.Kind.PERSON).setId(id).setName("王").build();
    }

    private static Assignee department(String org) {
        return Assignee.newBuilder().setKind(Assignee.Kind.DEPARTMENT).setId(org).build();
    }

    private static Assignee office(String region) {
        return Assignee.newBuilder().setKind(Assignee.Kind.OFFICE).setId(region).build();
    }
}
