package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.HOMELESS;
import static io.linli.citizen.People.LI;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.OTHER_PORTAL;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.READER;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHAO;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.citizen.Together;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseServiceGrpc;
import io.linli.proto.governance.v1.CloseCaseRequest;
import io.linli.proto.governance.v1.CommentCaseRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.ListCaseEventsRequest;
import io.linli.proto.governance.v1.RateCaseRequest;
import io.linli.proto.governance.v1.ResolveCaseRequest;
import io.linli.proto.governance.v1.VerifyCaseRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);

    private final Map<String, BiConsumer<Caller, String>> steps =
            Map.of(
                    "accept",
                            (who, id) ->
                                    filed.cases(who)
                                            .acceptCase(
                                                    AcceptCaseRequest.newBuilder()
                                                            .setId(id)
                                                            .build()),
                    "resolve",
                            (who, id) ->
                                    filed.cases(who)
                                            .resolveCase(
                                                    ResolveCaseRequest.newBuilder()
                                                            .setId(id)
                                                            .build()),
                    "verify",
                            (who, id) ->
                                    filed.cases(who)
                                            .verifyCase(
                                                    VerifyCaseRequest.newBuilder()
                                                            .setId(id)
                                                            .build()),
                    "close",
                            (who, id) ->
                                    filed.cases(who)
                                            .closeCase(
                                                    CloseCaseRequest.newBuilder()
                                                            .setId(id)
                                                            .build()),
                    "comment",
                            (who, id) ->
                                    filed.cases(who)
                                            .commentCase(
                                                    CommentCaseRequest.newBuilder()
                                                            .setId(id)
                                                            .setText("看过了")
                                                            .build()),
                    "get", (who, id) -> get(who, id),
                    "events",
                            (who, id) ->
                                    filed.cases(who)
                                            .listCaseEvents(
                                                    ListCaseEventsRequest.newBuilder()
                                                            .setCaseId(id)
                                                            .build()));

    @Test
    void aPortalFilesACaseAndItsOwnOfficersSeeIt() {
        var mine = filed.filed();

        assertThat(mine.getState()).isEqualTo(Case.State.FILED);
        assertThat(mine.getRegionName()).isEqualTo("劲松北社区");
        assertThat(mine.getCategoryName()).isEqualTo("路面塌陷");
        assertThat(mine.getReporterAccountId()).isNotEmpty();
        assertThat(mine.getClock().getDueTime().getSeconds() - mine.getCreateTime().getSeconds())
                .isEqualTo(Duration.ofHours(8).toSeconds());
        for (var officer : Set.of(WANG, CHEN, LIU, ZHOU, XU)) {
            assertThat(get(officer, mine.getId()).getId()).isEqualTo(mine.getId());
        }
    }

    @Test
    void personalDataIsMaskedForPeopleAndUnreadableWhereItIsKept() {
        var mine =
                filed.cases(PORTAL).fileCase(Filed.request(NORTH).setRequestId("personal").build());

        assertThat(mine.getReporter().getPhone()).isEqualTo("13800000000");
        assertThat(get(PORTAL, mine.getId()).getReporter().getName()).isEqualTo("张三丰");
        assertThat(get(WANG, mine.getId()).getReporter().getName()).isEqualTo("张*丰");
        assertThat(get(WANG, mine.getId()).getReporter().getPhone()).isEqualTo("138****0000");
        var owner = CITIZEN.postgres().owner();
        assertThat(
                        owner.sql("SELECT c::text FROM governance.case_file c")
                                .query(String.class)
                                .list())
                .noneMatch(row -> row.contains("张三丰") || row.contains("13800000000"));
        assertThat(
                        owner.sql("SELECT encode(answer, 'escape') FROM governance.idempotency")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(answer -> answer.contains("13800000000"));
        var again =
                filed.cases(PORTAL)
                        .fileCase(
                                Filed.request(NORTH)
                                        .setExternalId(mine.getExternalId())
                                        .setRequestId("personal")
                                        .build());
        assertThat(again).isEqualTo(mine);
    }

    @Test
    void theSameExternalIdAnswersTheSameCase() {
        var request = Filed.request(NORTH).build();
        var first = filed.cases(PORTAL).fileCase(request);

        assertThat(filed.cases(PORTAL).fileCase(request)).isEqualTo(first);
        assertThat(filed.cases(OTHER_PORTAL).fileCase(request).getId()).isNotEqualTo(first.getId());
        Refused.with(
                "EXTERNAL_ID_TAKEN",
                Code.ALREADY_EXISTS,
                () -> filed.cases(PORTAL).fileCase(request.toBuilder().setTitle("别的事").build()));
        Refused.with(
                "EXTERNAL_ID_TAKEN",
                Code.ALREADY_EXISTS,
                () ->
                        filed.cases(PORTAL)
                                .fileCase(
                                        request.toBuilder()
                                                .setReporter(
                                                        request.getReporter().toBuilder()
                                                                .setPhone("13900000000"))
                                                .build()));
    }

    @Test
    void twentyAtOnceWithOneKeyFileOneCase() throws InterruptedException {
        var request = Filed.request(NORTH).build();
        var byKey =
                Together.all(
                        20,
                        _ ->
                                CaseServiceGrpc.newBlockingStub(CITIZEN.as(PORTAL, "twenty"))
                                        .fileCase(request));
        var byExternalId = Together.all(20, _ -> filed.cases(OTHER_PORTAL).fileCase(request));

        assertThat(byKey).extracting(Together.Outcome::value).doesNotContainNull();
        assertThat(byKey)
                .extracting(one -> one.value().getId())
                .containsOnly(byKey.getFirst().value().getId());
        assertThat(byExternalId).extracting(Together.Outcome::value).doesNotContainNull();
        assertThat(byExternalId)
                .extracting(one -> one.value().getId())
                .containsOnly(byExternalId.getFirst().value().getId());
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        var stub = CaseServiceGrpc.newBlockingStub(CITIZEN.as(PORTAL, "same-key"));
        stub.fileCase(Filed.request(NORTH).build());

        Refused.with(
                "IDEMPOTENCY_CONFLICT",
                Code.ALREADY_EXISTS,
                () -> stub.fileCase(Filed.request(NORTH).build()));
    }

    @Test
    void refusesWhatCannotBeFiled() {
        Refused.with(
                "CATEGORY_UNKNOWN",
                Code.INVALID_ARGUMENT,
                () ->
                        filed.cases(PORTAL)
                                .fileCase(Filed.request(NORTH).setCategory("DRAGON").build()));
        Refused.with(
                "CATEGORY_UNKNOWN",
                Code.INVALID_ARGUMENT,
                () ->
                        filed.cases(PORTAL)
                                .fileCase(Filed.request(NORTH).setCodeSystem("other").build()));
        Refused.with(
                "REGION_UNKNOWN",
                Code.INVALID_ARGUMENT,
                () -> filed.cases(PORTAL).fileCase(Filed.request("110105017999").build()));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> filed.cases(PORTAL).fileCase(Filed.request(NORTH).clearExternalId().build()));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> filed.cases(PORTAL).fileCase(Filed.request(NORTH).setTitle("路\0面").build()));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> filed.cases(PORTAL).fileCase(Filed.request("11010501703").build()));
        Refused.with(
                "REGION_DENIED",
                Code.PERMISSION_DENIED,
                () -> filed.cases(PORTAL).fileCase(Filed.request("500103004003").build()));
        Refused.with(
                "REGION_DENIED",
                Code.PERMISSION_DENIED,
                () -> filed.cases(WANG).fileCase(Filed.request(MIDDLE).build()));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> filed.cases(READER).fileCase(Filed.request(NORTH).build()));
        Refused.with(
                "CALLER_UNKNOWN",
                Code.UNAUTHENTICATED,
                () ->
                        CaseServiceGrpc.newBlockingStub(CITIZEN.anonymous())
                                .fileCase(Filed.request(NORTH).build()));
    }

    @Test
    void anOfficerFilesWithoutAnExternalIdAndNobodyEarns() {
        var mine = filed.cases(WANG).fileCase(Filed.request(NORTH).clearExternalId().build());

        assertThat(mine.getPartnerId()).isEmpty();
        assertThat(mine.getReporterAccountId()).isEmpty();
    }

    @Test
    void aCaseGoesItsWayAndItsHistoryHasNoGaps() {
        var id = filed.filed().getId();
        steps.get("accept").accept(WANG, id);
        steps.get("comment").accept(LIU, id);
        steps.get("resolve").accept(CHEN, id);
        steps.get("verify").accept(WANG, id);
        steps.get("close").accept(CHEN, id);
        var rate = RateCaseRequest.newBuilder().setId(id).setScore(5).setComment("谢谢").build();
        var rated = filed.cases(PORTAL).rateCase(rate);

        assertThat(rated.getState()).isEqualTo(Case.State.CLOSED);
        assertThat(rated.getVersion()).isEqualTo(5);
        assertThat(rated.getRating().getScore()).isEqualTo(5);
        assertThat(rated.getClock().getState()).isEqualTo(Case.Clock.State.MET);
        assertThat(filed.cases(PORTAL).rateCase(rate)).isEqualTo(rated);
        Refused.with(
                "RATED_ALREADY",
                Code.ALREADY_EXISTS,
                () -> filed.cases(PORTAL).rateCase(rate.toBuilder().setScore(1).build()));
        var events =
                filed.cases(WANG)
                        .listCaseEvents(ListCaseEventsRequest.newBuilder().setCaseId(id).build())
                        .getEventsList();
        assertThat(events)
                .extracting(event -> event.getType())
                .containsExactly(
                        "FILED",
                        "ACCEPTED",
                        "COMMENTED",
                        "RESOLVED",
                        "VERIFIED",
                        "CLOSED",
                        "RATED");
        assertThat(events)
                .extracting(event -> event.getSeq())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(events)
                .extracting(event -> event.getActorRole())
                .containsExactly(
                        "partner",
                        "grid-worker",
                        "street-officer",
                        "community-officer",
                        "grid-worker",
                        "community-officer",
                        "partner");
    }

    @Test
    void everyMethodAnswersASiblingLikeACaseThatIsNotThere() {
        var id = filed.filed().getId();
        steps.forEach((_, step) ->
                Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> step.accept(ZHAO, id)));
        Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> get(SUN, id));
        Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> get(OTHER_PORTAL, id));
        Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> get(HOMELESS, id));
        Refused.with(
                "CASE_UNKNOWN",
                Code.NOT_FOUND,
                () ->
                        filed.cases(OTHER_PORTAL)
                                .rateCase(
                                        RateCaseRequest.newBuilder()
                                                .setId(id)
                                                .setScore(5)
                                                .build()));
        Refused.with(
                "CASE_UNKNOWN",
                Code.NOT_FOUND,
                () ->
                        filed.cases(OTHER_PORTAL)
                                .commentCase(
                                        CommentCaseRequest.newBuilder()
                                                .setId(id)
                                                .setText("x")
                                                .build()));
    }

    @Test
    void everyMethodRefusesWhomTheContractDoesNotName() {
        var id = filed.filed().getId();
        steps.forEach((_, step) ->
                Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> step.accept(LI, id)));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> steps.get("accept").accept(ZHOU, id));
        Refused.with(
                "ACCESS_DENIED", Code.PERMISSION_DENIED, () -> steps.get("verify").accept(LIU, id));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> steps.get("close").accept(PORTAL, id));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        filed.cases(WANG)
                                .rateCase(
                                        RateCaseRequest.newBuilder()
                                                .setId(id)
                                                .setScore(5)
                                                .build()));
    }

    @Test
    void ofTwoOfficersWhoAcceptAtOnceOneWins() throws InterruptedException {
        for (var round = 0; round < 10; round++) {
            var id = filed.filed().getId();
            var outcomes =
                    Together.all(
                            2,
                            number -> {
                                steps.get("accept").accept(number == 0 ? WANG : CHEN, id);
                                return true;
                            });
            assertThat(outcomes).filteredOn(one -> one.thrown() == null).hasSize(1);
            assertThat(get(WANG, id).getVersion()).isEqualTo(2);
        }
    }

    @Test
    void refusesStepsOutOfOrder() {
        var id = filed.filed().getId();
        for (var step : Set.of("resolve", "verify", "close")) {
            Refused.with(
                    "STEP_ORDER", Code.FAILED_PRECONDITION, () -> steps.get(step).accept(WANG, id));
        }
        Refused.with(
                "STEP_ORDER",
                Code.FAILED_PRECONDITION,
                () ->
                        filed.cases(PORTAL)
                                .rateCase(
                                        RateCaseRequest.newBuilder()
                                                .setId(id)
                                                .setScore(5)
                                                .build()));
    }

    private Case get(Caller who, String id) {
        return filed.cases(who).getCase(GetCaseRequest.newBuilder().setId(id).build());
    }
}
