package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHAO;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Exported;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.citizen.governance.clock.Sweep;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.governance.v1.CountDisputesRequest;
import io.linli.proto.governance.v1.Dispute;
import io.linli.proto.governance.v1.DisputeEvent;
import io.linli.proto.governance.v1.DisputeReport;
import io.linli.proto.governance.v1.DisputeServiceGrpc;
import io.linli.proto.governance.v1.Export;
import io.linli.proto.governance.v1.GetDisputeReportRequest;
import io.linli.proto.governance.v1.ListDisputesRequest;
import io.linli.proto.governance.v1.SetCasePrivacyRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Disputes from the list to being struck off. Rules: G-10, R-09.
class DisputeEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private static final Caller GAO = Callers.person("gao", "community-officer", NORTH);

    private final Listed listed = new Listed(CITIZEN);
    private final Filed filed = new Filed(CITIZEN);

    @Test
    void whoHandledADisputeCannotStrikeItAndSomebodyElseMakesTheListShorterByOne() {
        var ready = listed.lookedAfter(CHEN, listed.listed(1));
        var open = open();

        Refused.with("SELF_VERIFY", Code.PERMISSION_DENIED, () -> listed.strike(CHEN, ready));
        assertThat(open()).isEqualTo(open);
        var struck = listed.strike(GAO, ready);

        assertThat(struck.getState()).isEqualTo(Dispute.State.STRUCK);
        assertThat(struck.getLight()).isEqualTo(Dispute.Light.LIGHT_UNSPECIFIED);
        assertThat(open()).isEqualTo(open - 1);
        assertThat(listed.events(GAO, struck))
                .extracting(DisputeEvent::getType)
                .containsExactly(
                        DisputeEvent.Type.LISTED,
                        DisputeEvent.Type.ASSIGNED,
                        DisputeEvent.Type.MEDIATED,
                        DisputeEvent.Type.AGREED,
                        DisputeEvent.Type.FOLLOWED_UP,
                        DisputeEvent.Type.STRUCK);
    }

    @Test
    void theLevelSaysWhichTierStrikesIt() {
        var second = listed.lookedAfter(CHEN, listed.listed(2));
        Refused.with("TIER_TOO_LOW", Code.PERMISSION_DENIED, () -> listed.strike(GAO, second));
        assertThat(listed.strike(LIU, second).getState()).isEqualTo(Dispute.State.STRUCK);

        var third = listed.lookedAfter(CHEN, listed.listed(3));
        assertThat(third.getStrikeTier()).isEqualTo("DISTRICT");
        Refused.with("TIER_TOO_LOW", Code.PERMISSION_DENIED, () -> listed.strike(LIU, third));
        assertThat(listed.strike(ZHOU, third).getState()).isEqualTo(Dispute.State.STRUCK);
    }

    @Test
    void withoutEvidenceItStaysOnTheList() {
        var agreed = listed.agreed(CHEN, listed.listed(1));
        var looked = listed.followUp(CHEN, agreed, List.of(), List.of());

        Refused.with(
                "EVIDENCE_MISSING", Code.FAILED_PRECONDITION, () -> listed.strike(GAO, looked));
        assertThat(listed.strike(GAO, looked, List.of(Listed.PROOF), List.of()).getState())
                .isEqualTo(Dispute.State.STRUCK);
    }

    @Test
    void whatNoMediatorRecordedNeedsTheWordOfEveryParty() {
        var up = listed.escalate(WANG, listed.listed(1), Dispute.Instance.STREET);
        var looked = listed.followUp(LIU, up, List.of(Listed.PROOF), List.of(1));

        Refused.with(
                "CONFIRMATION_MISSING", Code.FAILED_PRECONDITION, () -> listed.strike(GAO, looked));
        Refused.with(
                "PARTY_UNKNOWN",
                Code.INVALID_ARGUMENT,
                () -> listed.strike(GAO, looked, List.of(), List.of(3)));
        assertThat(listed.strike(GAO, looked, List.of(), List.of(2)).getPartiesList())
                .allMatch(party -> party.getConfirmed());
    }

    @Test
    void stepsAreTakenInOrderAndByWhoMay() {
        var fresh = listed.listed(1);

        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> listed.mediate(CHEN, fresh));
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> listed.strike(GAO, fresh));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> listed.assign(WANG, fresh));
        var up = listed.escalate(WANG, fresh, Dispute.Instance.STREET);
        Refused.with("STEP_DENIED", Code.PERMISSION_DENIED, () -> listed.assign(CHEN, up));
        assertThat(listed.assign(LIU, up).getState()).isEqualTo(Dispute.State.ASSIGNED);
        Refused.with("DISPUTE_UNKNOWN", Code.NOT_FOUND, () -> listed.assign(SUN, up));
    }

    @Test
    void namesAreMaskedUntilSomebodySaysWhatForAndTheListHasNoMinutes() {
        var agreed = listed.agreed(CHEN, listed.listed(1));

        assertThat(listed.get(CHEN, agreed).getParties(0).getName()).isEqualTo("张*丰");
        assertThat(listed.get(CHEN, agreed).getParties(0).getPhone()).isEqualTo("138****0000");
        assertThat(listed.get(XU, agreed).getMediations(0).getMinutes()).isEqualTo("双方都来了");
        var inList =
                find(CHEN, request -> request).stream()
                        .filter(each -> each.getId().equals(agreed.getId()))
                        .findFirst()
                        .orElseThrow();
        assertThat(inList.getMediations(0).getMinutes()).isEmpty();
        assertThat(inList.getAgreement().getTerms()).isEmpty();
        assertThat(inList.getParties(1).getName()).isEqualTo("李*");

        Refused.with("NOT_THE_MEDIATOR", Code.PERMISSION_DENIED, () -> listed.reveal(WANG, agreed));
        assertThat(listed.reveal(GAO, agreed).getParties(0).getName()).isEqualTo("张三丰");
        assertThat(listed.events(XU, agreed))
                .last()
                .matches(event -> event.getType() == DisputeEvent.Type.REVEALED)
                .matches(event -> event.getActor().equals("gao"))
                .matches(event -> event.getNote().equals("约时间"));
    }

    @Test
    void whatIsPersonalIsKeptSealed() {
        var agreed = listed.agreed(CHEN, listed.listed(1));
        var kept =
                CITIZEN.postgres()
                        .owner()
                        .sql(
                                """
                                SELECT coalesce(string_agg(p::text, ''), '') || min(m::text) || min(d::text)
                                       || (SELECT string_agg(i::text, '') FROM governance.idempotency i)
                                  FROM governance.dispute d
                                  JOIN governance.dispute_party p ON p.dispute_id = d.id
                                  JOIN governance.dispute_mediation m ON m.dispute_id = d.id
                                 WHERE d.id = :id::uuid
                                """)
                        .param("id", agreed.getId())
                        .query(String.class)
                        .single();

        assertThat(kept)
                .contains("楼上住户")
                .doesNotContain("张三丰")
                .doesNotContain("13800000000")
                .doesNotContain("双方都来了")
                .doesNotContain("各退一步");
    }

    @Test
    void whatIsLateIsRedToldUpwardsOnceAndStandsInTheMonthsReport() {
        var before = report();
        var dispute = listed.listed(1); // seven days
        assertThat(dispute.getLight()).isEqualTo(Dispute.Light.GREEN);
        assertThat(report().getListed()).isEqualTo(before.getListed() + 1);

        var late = Timestamps.toMillis(dispute.getDueTime()) + 1;
        CITIZEN.clock().set(java.time.Instant.ofEpochMilli(late));
        CITIZEN.bean(Sweep.class).run();
        CITIZEN.bean(Sweep.class).run();

        assertThat(listed.get(CHEN, dispute).getLight()).isEqualTo(Dispute.Light.RED);
        assertThat(find(CHEN, request -> request.setOverdue(true)))
                .extracting(Dispute::getId)
                .contains(dispute.getId());
        assertThat(listed.events(CHEN, dispute))
                .extracting(DisputeEvent::getType)
                .containsExactly(
                        DisputeEvent.Type.LISTED,
                        DisputeEvent.Type.DEADLINE_NEAR,
                        DisputeEvent.Type.DEADLINE_MISSED,
                        DisputeEvent.Type.MISS_TOLD);
        var report = report();
        assertThat(report.getMonth()).isEqualTo("2026-11");
        listed.strike(GAO, listed.lookedAfter(CHEN, dispute));
        assertThat(report().getOverdue()).isEqualTo(report.getOverdue() - 1);
        assertThat(report().getUnstruck()).isEqualTo(report.getUnstruck() - 1);
        assertThat(report().getStruck()).isEqualTo(report.getStruck() + 1);
    }

    @Test
    void itsClockStandsStillWhileTheCourtsHaveIt() {
        var fresh = listed.listed(1);
        CITIZEN.clock().forward(Duration.ofDays(1));
        var away = listed.escalate(WANG, fresh, Dispute.Instance.COURT);
        CITIZEN.clock().forward(Duration.ofDays(30));
        assertThat(listed.get(CHEN, away).getLight()).isEqualTo(Dispute.Light.GREEN);

        var back = listed.followUp(LIU, away, List.of(Listed.PROOF), List.of(1, 2));
        assertThat(back.getInstance()).isEqualTo(Dispute.Instance.INSTANCE_UNSPECIFIED);
        assertThat(Timestamps.toMillis(back.getDueTime()))
                .isGreaterThan(Timestamps.toMillis(fresh.getDueTime()));
        assertThat(back.getLight()).isNotEqualTo(Dispute.Light.RED);
    }

    @Test
    void whatIsPutBackNeedsEvidenceAnew() {
        var struck = listed.strike(GAO, listed.lookedAfter(CHEN, listed.listed(1)));
        CITIZEN.clock().forward(Duration.ofHours(1));
        var open = open();
        var again = listed.reopen(GAO, struck);
        assertThat(open()).isEqualTo(open + 1);
        assertThat(again.getState()).isEqualTo(Dispute.State.LISTED);
        assertThat(again.getReopened()).isOne();
        CITIZEN.clock().forward(Duration.ofHours(1));

        var agreed = listed.agreed(CHEN, again);
        var looked = listed.followUp(CHEN, agreed, List.of(), List.of());
        Refused.with(
                "EVIDENCE_MISSING", Code.FAILED_PRECONDITION, () -> listed.strike(GAO, looked));
        var sent = listed.sendBack(GAO, looked);
        assertThat(sent.getState()).isEqualTo(Dispute.State.MEDIATING);
        assertThat(sent.getEvidenceCount()).isOne();
    }

    @Test
    void anAgreementShowsUntilWhenTheCourtMayConfirmIt() {
        var agreement = listed.agreed(CHEN, listed.listed(1)).getAgreement();

        assertThat(
                        Timestamps.between(
                                        agreement.getEffectiveTime(),
                                        agreement.getConfirmUntilTime())
                                .getSeconds())
                .isEqualTo(Duration.ofDays(30).toSeconds());
    }

    @Test
    void oneAboutAPrivateCaseIsKeptFromThoseWhoDoNotSeeTheCase() {
        var about = filed.filed();
        Refused.with(
                "CASE_UNKNOWN", Code.NOT_FOUND, () -> listed.open(ZHAO, MIDDLE, 1, about.getId()));
        var dispute = listed.open(WANG, NORTH, 1, about.getId());
        assertThat(listed.get(WANG, dispute).getCaseId()).isEqualTo(about.getId());

        filed.cases(CHEN)
                .setCasePrivacy(
                        SetCasePrivacyRequest.newBuilder()
                                .setId(about.getId())
                                .setPrivate(true)
                                .build());
        Refused.with("DISPUTE_UNKNOWN", Code.NOT_FOUND, () -> listed.get(WANG, dispute));
        assertThat(listed.get(CHEN, dispute).getCaseId()).isEqualTo(about.getId());
        assertThat(find(WANG, request -> request))
                .extracting(Dispute::getId)
                .doesNotContain(dispute.getId());
    }

    @Test
    void theListIsNarrowed() {
        var first = listed.listed(1);
        var second = listed.assign(CHEN, listed.listed(2));

        assertThat(ids(request -> request.setLevel(1))).contains(first).doesNotContain(second);
        assertThat(ids(request -> request.setState(Dispute.State.ASSIGNED)))
                .contains(second)
                .doesNotContain(first);
        assertThat(ids(request -> request.setMediatorId("tiao"))).contains(second);
        assertThat(ids(request -> request.setMediatorId("nobody"))).isEmpty();
        assertThat(ids(request -> request.setType(Dispute.Type.FAMILY))).isEmpty();
        assertThat(ids(request -> request.setOpen(true))).contains(first, second);
    }

    @Test
    void theLedgerHasEveryStepAndNobodysName() {
        CITIZEN.clock().forward(Duration.ofDays(1));
        var from = CITIZEN.clock().instant();
        var struck = listed.strike(GAO, listed.lookedAfter(CHEN, listed.listed(1)));
        var csv = new Exported(CITIZEN).csv(LIU, Export.Ledger.DISPUTES, from);

        assertThat(csv).startsWith("\uFEFFdispute,region,");
        var lines = csv.lines().skip(1).toList();
        assertThat(lines).hasSize(6).allMatch(line -> line.startsWith(struck.getId() + ","));
        assertThat(lines.getLast()).contains(",6,STRUCK,STRUCK,gao,community-officer,");
        assertThat(csv)
                .doesNotContain("张三丰")
                .doesNotContain("13800000000")
                .doesNotContain("双方都来了")
                .doesNotContain("各退一步");
    }

    private long open() {
        return DisputeServiceGrpc.newBlockingStub(CITIZEN.as(LIU))
                .countDisputes(CountDisputesRequest.getDefaultInstance())
                .getOpen();
    }

    private DisputeReport report() {
        return DisputeServiceGrpc.newBlockingStub(CITIZEN.as(LIU))
                .getDisputeReport(GetDisputeReportRequest.newBuilder().setMonth("2026-11").build());
    }

    private List<Dispute> ids(UnaryOperator<ListDisputesRequest.Builder> narrowed) {
        return find(XU, narrowed).stream().map(each -> listed.get(CHEN, each)).toList();
    }

    private List<Dispute> find(Caller who, UnaryOperator<ListDisputesRequest.Builder> narrowed) {
        return DisputeServiceGrpc.newBlockingStub(CITIZEN.as(who))
                .listDisputes(
                        narrowed.apply(ListDisputesRequest.newBuilder().setPageSize(100)).build())
                .getDisputesList();
    }
}
