package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.OTHER_PORTAL;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.CancelCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseEvent;
import io.linli.proto.governance.v1.CloseCaseRequest;
import io.linli.proto.governance.v1.FileCaseRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.ListCaseEventsRequest;
import io.linli.proto.governance.v1.ListMergeCandidatesRequest;
import io.linli.proto.governance.v1.ListMergedCasesRequest;
import io.linli.proto.governance.v1.MergeCasesRequest;
import io.linli.proto.governance.v1.Place;
import io.linli.proto.governance.v1.RateCaseRequest;
import io.linli.proto.governance.v1.ResolveCaseRequest;
import io.linli.proto.governance.v1.SplitCaseRequest;
import io.linli.proto.governance.v1.UnmergeCaseRequest;
import io.linli.proto.governance.v1.VerifyCaseRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One matter that many reported is one case, and each reporter is told in their own channel.
class MergeEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);
    private final String building = "B-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aMergedCaseIsToldToThreeChannelsAndEachRatesItsOwn() {
        var main = file(PORTAL, Case.Channel.PORTAL);
        var other = file(OTHER_PORTAL, Case.Channel.RESIDENT_SNAP);
        var tea = file(CHEN, Case.Channel.TEA);
        accept(main);
        var merged = merge(CHEN, main, other, tea);

        assertThat(merged.getMergedCount()).isEqualTo(2);
        assertThat(get(CHEN, other).getState()).isEqualTo(Case.State.DUPLICATE);
        assertThat(get(CHEN, other).getMainCaseId()).isEqualTo(main.getId());
        assertThat(get(OTHER_PORTAL, other).getState()).isEqualTo(Case.State.ACCEPTED);
        assertThat(get(OTHER_PORTAL, other).getMainCaseId()).isEmpty();
        assertThat(
                        filed.cases(WANG)
                                .listMergedCases(
                                        ListMergedCasesRequest.newBuilder()
                                                .setCaseId(main.getId())
                                                .build())
                                .getCasesList())
                .extracting(Case::getId)
                .containsExactlyInAnyOrder(other.getId(), tea.getId());

        finish(main);
        told(main, "ACCEPTED", "RESOLVED", "VERIFIED", "CLOSED");
        told(other, "ACCEPTED", "RESOLVED", "VERIFIED", "CLOSED");
        Eventually.holds(
                () -> assertThat(get(OTHER_PORTAL, other).getState()).isEqualTo(Case.State.CLOSED));
        var rate = RateCaseRequest.newBuilder().setScore(5);
        assertThat(filed.cases(OTHER_PORTAL).rateCase(rate.setId(other.getId()).build()))
                .extracting(rated -> rated.getRating().getScore())
                .isEqualTo(5);
        assertThat(filed.cases(PORTAL).rateCase(rate.setId(main.getId()).build()).getState())
                .isEqualTo(Case.State.CLOSED);
    }

    @Test
    void everyNoticeOfAMergedCaseNamesTheReportersOwnNumber() {
        var main = file(PORTAL, Case.Channel.PORTAL);
        var other = file(OTHER_PORTAL, Case.Channel.PORTAL);
        merge(CHEN, main, other);
        accept(main);

        told(other, "ACCEPTED");
        var notice = CITIZEN.adapters().about(other.getId()).getFirst().getProgressNotice();
        assertThat(notice.getPartnerId()).isEqualTo(OTHER_PORTAL.id());
        assertThat(notice.getExternalId()).isEqualTo(other.getExternalId());
    }

    @Test
    void undoingAMergeGivesEachReporterTheirOwnViewBack() {
        var main = file(PORTAL, Case.Channel.PORTAL);
        var other = file(OTHER_PORTAL, Case.Channel.PORTAL);
        accept(other);
        merge(CHEN, main, other);
        accept(main);
        resolve(main);
        var apart = undo(CHEN, other, "两件事");

        assertThat(apart.getState()).isEqualTo(Case.State.ACCEPTED);
        assertThat(apart.getMainCaseId()).isEmpty();
        assertThat(get(OTHER_PORTAL, other).getState()).isEqualTo(Case.State.ACCEPTED);
        assertThat(get(CHEN, main).getMergedCount()).isZero();
        // the main case was still FILED when it was merged, so its own step back is told as well
        told(other, "ACCEPTED", "FILED", "ACCEPTED", "RESOLVED", "ACCEPTED");
        assertThat(events(CHEN, other))
                .containsExactly("FILED", "ACCEPTED", "MERGED", "FOLLOWED", "FOLLOWED", "UNMERGED");
        assertThat(events(CHEN, main)).contains("TOOK_IN", "LET_GO");
        assertThat(events(PORTAL, main)).doesNotContain("TOOK_IN", "LET_GO");

        filed.cases(WANG).verifyCase(VerifyCaseRequest.newBuilder().setId(main.getId()).build());
        resolve(other);
        told(main, "ACCEPTED", "RESOLVED", "VERIFIED");
        told(other, "ACCEPTED", "FILED", "ACCEPTED", "RESOLVED", "ACCEPTED", "RESOLVED");
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> undo(CHEN, other, "再拆"));
    }

    @Test
    void whatCannotBeMergedIsNot() {
        var main = file(PORTAL, Case.Channel.PORTAL);
        var other = file(PORTAL, Case.Channel.PORTAL);
        var third = file(PORTAL, Case.Channel.PORTAL);
        merge(CHEN, main, other);

        Refused.with("MERGE_INTO", Code.FAILED_PRECONDITION, () -> merge(CHEN, third, third));
        Refused.with("MERGE_INTO", Code.FAILED_PRECONDITION, () -> merge(CHEN, other, third));
        Refused.with("CASE_FOLLOWED", Code.FAILED_PRECONDITION, () -> merge(CHEN, third, main));
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> merge(CHEN, third, other));
        Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> merge(ZHAO, main, third));
        Refused.with("REASON_MISSING", Code.INVALID_ARGUMENT, () -> undo(CHEN, other, ""));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> merge(PORTAL, main, third));
        Refused.with(
                "CASE_FOLLOWED",
                Code.FAILED_PRECONDITION,
                () ->
                        filed.cases(PORTAL)
                                .cancelCase(
                                        CancelCaseRequest.newBuilder()
                                                .setId(main.getId())
                                                .setReason("算了")
                                                .build()));
    }

    @Test
    void candidatesAreOfTheBuildingAndCategoryWithinSevenDaysOfAnyChannel() {
        var first = file(PORTAL, Case.Channel.PORTAL);
        CITIZEN.clock().forward(Duration.ofDays(7));
        var tea = file(CHEN, Case.Channel.TEA);
        CITIZEN.clock().forward(Duration.ofMillis(1));
        var late = file(OTHER_PORTAL, Case.Channel.PORTAL);
        var garbage =
                filed.cases(PORTAL)
                        .fileCase(request(Case.Channel.PORTAL).setCategory("GARBAGE").build());

        assertThat(candidates(first)).containsExactly(tea.getId());
        assertThat(candidates(tea)).containsExactly(late.getId(), first.getId());
        assertThat(candidates(garbage)).isEmpty();
        merge(CHEN, tea, late);
        assertThat(candidates(tea)).containsExactly(first.getId());
    }

    @Test
    void candidatesAreAlsoWhatIsNear() {
        var here = filed.cases(PORTAL).fileCase(at(116_450_000).build());
        var near = filed.cases(OTHER_PORTAL).fileCase(at(116_450_570).build());
        filed.cases(PORTAL).fileCase(at(116_450_600).build());

        assertThat(candidates(here)).containsExactly(near.getId());
    }

    @Test
    void aSnapThatRepeatsACaseBecomesPartOfItByItself() {
        var snap = at(116_440_000).setChannel(Case.Channel.RESIDENT_SNAP);
        var first = filed.cases(PORTAL).fileCase(snap.setExternalId(id()).build());
        accept(first);
        var again = filed.cases(OTHER_PORTAL).fileCase(snap.setExternalId(id()).build());

        assertThat(again.getLinkedCaseId()).isEqualTo(first.getId());
        Eventually.holds(() -> {
            assertThat(get(CHEN, again).getState()).isEqualTo(Case.State.DUPLICATE);
            assertThat(get(CHEN, first).getMergedCount()).isOne();
        });
        told(again, "ACCEPTED");
    }

    @Test
    void partOfACaseGoesIntoACaseOfItsOwn() {
        var whole = file(PORTAL, Case.Channel.PORTAL);
        var part =
                filed.cases(CHEN)
                        .splitCase(
                                SplitCaseRequest.newBuilder()
                                        .setId(whole.getId())
                                        .setTitle("路边垃圾")
                                        .setCategory("GARBAGE")
                                        .build());

        assertThat(part.getId()).isNotEqualTo(whole.getId());
        assertThat(part.getSplitFromCaseId()).isEqualTo(whole.getId());
        assertThat(part.getState()).isEqualTo(Case.State.FILED);
        assertThat(part.getPlace()).isEqualTo(whole.getPlace());
        assertThat(part.getPartnerId()).isEmpty();
        assertThat(part.getReporter().getName()).isEmpty();
        assertThat(events(CHEN, whole)).containsExactly("FILED", "SPLIT");
        assertThat(events(PORTAL, whole)).containsExactly("FILED");
        assertThat(candidates(whole)).isEmpty();
    }

    private void told(Case about, String... statuses) {
        Eventually.holds(() ->
                assertThat(CITIZEN.adapters().about(about.getId()))
                        .extracting(notice -> notice.getProgressNotice().getStatus())
                        .containsExactly(statuses));
    }

    private List<String> candidates(Case about) {
        return filed
                .cases(CHEN)
                .listMergeCandidates(
                        ListMergeCandidatesRequest.newBuilder().setCaseId(about.getId()).build())
                .getCasesList()
                .stream()
                .map(Case::getId)
                .toList();
    }

    private Case file(Caller who, Case.Channel channel) {
        return filed.cases(who).fileCase(request(channel).build());
    }

    private FileCaseRequest.Builder request(Case.Channel channel) {
        // each somewhere else, so that only the building is shared
        var lng = 100_000_000 + (int) (Math.random() * 10_000_000);
        return Filed.request(NORTH)
                .setChannel(channel)
                .setPlace(
                        Place.newBuilder()
                                .setBuilding(building)
                                .setPoint(Place.Point.newBuilder().setLng(lng).setLat(39_000_000)));
    }

    private static FileCaseRequest.Builder at(int lng) {
        return Filed.request(NORTH)
                .setExternalId(id())
                .setPlace(
                        Place.newBuilder()
                                .setPoint(Place.Point.newBuilder().setLng(lng).setLat(40_000_000)));
    }

    private static String id() {
        return "P-" + UUID.randomUUID();
    }

    private Case merge(Caller who, Case into, Case... others) {
        return filed.cases(who)
                .mergeCases(
                        MergeCasesRequest.newBuilder()
                                .setId(into.getId())
                                .addAllOtherIds(List.of(others).stream().map(Case::getId).toList())
                                .build());
    }

    private Case undo(Caller who, Case merged, String reason) {
        return filed.cases(who)
                .unmergeCase(
                        UnmergeCaseRequest.newBuilder()
                                .setId(merged.getId())
                                .setReason(reason)
                                .build());
    }

    private void accept(Case file) {
        filed.cases(WANG).acceptCase(AcceptCaseRequest.newBuilder().setId(file.getId()).build());
    }

    private void resolve(Case file) {
        filed.cases(WANG).resolveCase(ResolveCaseRequest.newBuilder().setId(file.getId()).build());
    }

    private void finish(Case file) {
        resolve(file);
        filed.cases(WANG).verifyCase(VerifyCaseRequest.newBuilder().setId(file.getId()).build());
        filed.cases(WANG).closeCase(CloseCaseRequest.newBuilder().setId(file.getId()).build());
    }

    private Case get(Caller who, Case file) {
        return filed.cases(who).getCase(GetCaseRequest.newBuilder().setId(file.getId()).build());
    }

    private List<String> events(Caller who, Case file) {
        return filed
                .cases(who)
                .listCaseEvents(ListCaseEventsRequest.newBuilder().setCaseId(file.getId()).build())
                .getEventsList()
                .stream()
                .map(CaseEvent::getType)
                .toList();
    }
}
