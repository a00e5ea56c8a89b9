package io.linli.citizen.points.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.CITIZEN;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.ZHOU;
import static io.linli.citizen.points.PointsWorld.SPENDER;
import static io.linli.citizen.points.PointsWorld.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Refused;
import io.linli.citizen.points.PointsWorld;
import io.linli.citizen.points.earning.EarnRule.Expiry.Kind;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.DecideAnomalyRequest;
import io.linli.proto.points.v1.Earning;
import io.linli.proto.points.v1.EarningRule;
import io.linli.proto.points.v1.GetPointsBalanceRequest;
import io.linli.proto.points.v1.ListAnomaliesRequest;
import io.linli.proto.points.v1.ListEarningRulesRequest;
import io.linli.proto.points.v1.ListStatementRequest;
import io.linli.proto.points.v1.PointsAnomaly;
import io.linli.proto.points.v1.PointsServiceGrpc;
import io.linli.proto.points.v1.ReverseEarningRequest;
import io.linli.proto.points.v1.SetEarningRuleRequest;
import io.linli.proto.points.v1.SetPointsStaffRequest;
import io.linli.proto.points.v1.StatementLine;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Earning, through the door. Rules: R-70, T-01, T-05.
class PointsEndpointTest {
    private static final Caller SIBLING = Callers.person("min", "community-officer", MIDDLE);

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final PointsWorld world = new PointsWorld(SERVICE);

    @AfterEach
    void itAddsUp() {
        world.addsUp();
    }

    @Test
    void theEleventhSnapOfADayIsAcceptedAndBringsNothing() {
        var person = world.somebody();
        for (var number = 1; number <= 10; number++) {
            var earned = world.earn(person, "SNAP_VERIFIED");
            assertThat(earned.getPoints()).isEqualTo(10);
        }

        var eleventh = world.earn(person, "SNAP_VERIFIED");

        assertThat(eleventh.getPoints()).isZero();
        assertThat(eleventh.getOutcome()).isEqualTo(Earning.Outcome.DAILY_CAP);
        assertThat(world.balance(CHEN, person).getBalance()).isEqualTo(100);
        SERVICE.clock().forward(Duration.ofHours(14)); // the next day, Beijing
        assertThat(world.earn(person, "SNAP_VERIFIED").getOutcome())
                .isEqualTo(Earning.Outcome.EARNED);
    }

    @Test
    void aWeekAndAnEventHaveCapsOfTheirOwn() {
        var rule =
                SetEarningRuleRequest.newBuilder()
                        .setRule("TALK")
                        .setRegion("110105")
                        .setEffectiveTime(now())
                        .setPoints(5)
                        .setWeeklyCap(2)
                        .setEventCap(1)
                        .setExpiry(EarningRule.Expiry.DAYS)
                        .setExpiryCount(30);
        world.points(ZHOU).setEarningRule(rule.build());
        var person = world.somebody();
        var other = world.somebody();
        var event = world.claim(person, "TALK");

        assertThat(world.earn(event).getOutcome()).isEqualTo(Earning.Outcome.EARNED);
        var late = world.claim(other, "TALK").setEventId(event.getEventId());
        assertThat(world.earn(late).getOutcome()).isEqualTo(Earning.Outcome.EVENT_CAP);
        assertThat(world.earn(person, "TALK").getOutcome()).isEqualTo(Earning.Outcome.EARNED);
        assertThat(world.earn(person, "TALK").getOutcome()).isEqualTo(Earning.Outcome.WEEKLY_CAP);
        Refused.with(
                "RULE_EXISTS",
                Code.ALREADY_EXISTS,
                () -> world.points(ZHOU).setEarningRule(rule.build()));
        Refused.with(
                "RULE_IN_PAST",
                Code.INVALID_ARGUMENT,
                () ->
                        world.points(ZHOU)
                                .setEarningRule(
                                        rule.setEffectiveTime(
                                                        Timestamp.newBuilder()
                                                                .setSeconds(now().getSeconds() - 1))
                                                .build()));
        assertThat(
                        world.points(CHEN)
                                .listEarningRules(ListEarningRulesRequest.getDefaultInstance())
                                .getRulesList())
                .extracting(EarningRule::getRule)
                .isSorted()
                .contains("CASE_RATED", "TALK");
    }

    private static Timestamp now() {
        var now = SERVICE.clock().instant();
        return Timestamp.newBuilder().setSeconds(now.getEpochSecond()).build();
    }

    @Test
    void oneEventBringsPointsOnceAndARepeatAnswersTheSame() {
        var person = world.somebody();
        var claim = world.claim(person, "SNAP_VERIFIED");
        var first = world.earn(claim);

        assertThat(world.earn(claim)).isEqualTo(first);
        Refused.with(
                "DUPLICATE_EVENT",
                Code.ALREADY_EXISTS,
                () -> world.earn(claim.clone().setId(UUID.randomUUID().toString())));
        Refused.with(
                "MOVEMENT_CONFLICT",
                Code.ALREADY_EXISTS,
                () -> world.earn(claim.clone().setEventId("E-other")));
        assertThat(world.balance(SPENDER, person).getBalance()).isEqualTo(10);
    }

    @Test
    void aKeyedRepeatAnswersTheSame() {
        var person = world.somebody();
        var keyed =
                PointsServiceGrpc.newBlockingStub(SERVICE.as(CITIZEN, "key-" + UUID.randomUUID()));
        var claim = world.claim(person, "SNAP_VERIFIED").build();
        var first = keyed.earnPoints(claim);

        assertThat(keyed.earnPoints(claim)).isEqualTo(first);
        Refused.with(
                "IDEMPOTENCY_CONFLICT",
                Code.ALREADY_EXISTS,
                () -> keyed.earnPoints(world.claim(person, "SNAP_VERIFIED").build()));
        assertThat(world.balance(CHEN, person).getBalance()).isEqualTo(10);
    }

    @Test
    void staffOfTheBodyAndThoseWhoVerifyThemselvesEarnNothing() {
        var staff = world.somebody();
        world.earn(staff, "SNAP_VERIFIED");
        world.points(CHEN)
                .setPointsStaff(
                        SetPointsStaffRequest.newBuilder()
                                .setAccountId(staff.toString())
                                .setRegion(NORTH)
                                .setStaff(true)
                                .build());
        var own = world.somebody();

        assertThat(world.earn(staff, "SNAP_VERIFIED").getOutcome())
                .isEqualTo(Earning.Outcome.STAFF);
        assertThat(
                        world.earn(
                                        world.claim(own, "SNAP_VERIFIED")
                                                .setVerifierAccountId(own.toString()))
                                .getOutcome())
                .isEqualTo(Earning.Outcome.SELF_VERIFIED);
        assertThat(world.balance(CHEN, own).getBalance()).isZero();
    }

    @Test
    void anOfficerSaysOnlyWhatIsForOfficersToSayAndOnlyAtHome() {
        var person = world.somebody();

        assertThat(
                        world.points(CHEN)
                                .earnPoints(world.claim(person, "DELIBERATION_ATTENDED").build())
                                .getPoints())
                .isEqualTo(20);
        Refused.with(
                "RULE_NOT_BY_HAND",
                Code.PERMISSION_DENIED,
                () -> world.points(CHEN).earnPoints(world.claim(person, "CASE_RATED").build()));
        Refused.with(
                "REGION_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        world.points(SIBLING)
                                .earnPoints(world.claim(person, "WASTE_SORTED").build()));
        Refused.with("EARN_RULE_UNKNOWN", Code.NOT_FOUND, () -> world.earn(person, "NO_SUCH_RULE"));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        world.points(SPENDER)
                                .earnPoints(world.claim(person, "WASTE_SORTED").build()));
    }

    @Test
    void aRefusedEarningLeavesNoAccountInACommunityWhereNobodyEarned() {
        var person = world.somebody();
        Refused.with("EARN_RULE_UNKNOWN", Code.NOT_FOUND, () -> world.earn(person, "NO_SUCH_RULE"));

        var opened = world.asMesh(() -> SERVICE.bean(Ledger.class).find(person));

        assertThat(opened).isEmpty();
    }

    @Test
    void anOfficerEarnsNothingIntoALotOfAnother() {
        var rule = world.rule("FOREIGN", 10, Kind.YEAR_END, 1);
        var victim = world.somebody();
        var other = world.somebody();
        var lot = world.earn(victim, rule).getId();
        var copied = UUID.randomUUID();
        SERVICE.postgres()
                .owner()
                .sql("UPDATE points.lot SET id = :to WHERE id = CAST(:from AS uuid)")
                .param("to", copied)
                .param("from", lot)
                .update(); // as lots are that came by another way than an earning

        Refused.with(
                "MOVEMENT_CONFLICT",
                Code.ALREADY_EXISTS,
                () -> world.earn(world.claim(other, rule).setId(copied.toString())));

        assertThat(world.balance(CHEN, victim).getBalance()).isEqualTo(10);
        assertThat(world.purse(victim).lots().getFirst().id()).isEqualTo(copied);
    }

    @Test
    void whyAnEarningWasTakenBackIsToldToOfficersOnly() {
        var rule = world.rule("TOLD", 10, Kind.YEAR_END, 1);
        var person = world.somebody();
        var earned = world.earn(person, rule);
        world.points(CHEN)
                .reverseEarning(
                        ReverseEarningRequest.newBuilder()
                                .setId(earned.getId())
                                .setReason("与邻居串通")
                                .build());
        var statement = ListStatementRequest.newBuilder().setAccountId(person.toString()).build();

        assertThat(world.points(CHEN).listStatement(statement).getLines(0).getNote())
                .isEqualTo("与邻居串通");
        assertThat(world.points(SPENDER).listStatement(statement).getLines(0).getNote()).isEmpty();
    }

    @Test
    void theSameEvidenceAndASharedDeviceAreForAnOfficerToLookAt() {
        var evidence = "ab".repeat(32);
        var first = world.somebody();
        world.earn(world.claim(first, "SNAP_VERIFIED").setEvidenceHash(evidence));
        assertThat(open(CHEN))
                .extracting(PointsAnomaly::getAccountId)
                .doesNotContain(first.toString());
        var copied =
                world.earn(
                        world.claim(world.somebody(), "SNAP_VERIFIED").setEvidenceHash(evidence));
        var device = "d-" + UUID.randomUUID();
        for (var number = 1; number <= 3; number++) {
            world.earn(world.claim(world.somebody(), "SNAP_VERIFIED").setDevice(device));
        }
        var fourth = world.earn(world.claim(world.somebody(), "SNAP_VERIFIED").setDevice(device));

        var same = found(copied);
        var shared = found(fourth);
        assertThat(same.getKind()).isEqualTo(PointsAnomaly.Kind.SAME_EVIDENCE);
        assertThat(shared.getKind()).isEqualTo(PointsAnomaly.Kind.SHARED_DEVICE);
        assertThat(open(SIBLING)).isEmpty();
        Refused.with("ANOMALY_UNKNOWN", Code.NOT_FOUND, () -> decide(SIBLING, same, true));

        assertThat(decide(CHEN, same, true).getState()).isEqualTo(PointsAnomaly.State.CONFIRMED);
        assertThat(decide(CHEN, same, true).getState()).isEqualTo(PointsAnomaly.State.CONFIRMED);
        assertThat(decide(CHEN, shared, false).getState()).isEqualTo(PointsAnomaly.State.CLEARED);
        Refused.with("ANOMALY_DECIDED", Code.FAILED_PRECONDITION, () -> decide(CHEN, same, false));
        assertThat(balance(copied.getAccountId())).isZero();
        assertThat(balance(fourth.getAccountId())).isEqualTo(10);
        assertThat(open(CHEN)).extracting(PointsAnomaly::getId).doesNotContain(same.getId());
    }

    private long balance(String account) {
        return world.points(CHEN)
                .getPointsBalance(
                        GetPointsBalanceRequest.newBuilder().setAccountId(account).build())
                .getBalance();
    }

    private PointsAnomaly found(Earning about) {
        return open(CHEN).stream()
                .filter(each -> each.getEarningId().equals(about.getId()))
                .findFirst()
                .orElseThrow();
    }

    private List<PointsAnomaly> open(Caller who) {
        return world.points(who)
                .listAnomalies(
                        ListAnomaliesRequest.newBuilder().setOpen(true).setPageSize(100).build())
                .getAnomaliesList();
    }

    private PointsAnomaly decide(Caller who, PointsAnomaly anomaly, boolean fraud) {
        return world.points(who)
                .decideAnomaly(
                        DecideAnomalyRequest.newBuilder()
                                .setId(anomaly.getId())
                                .setFraud(fraud)
                                .setReason("看过")
                                .build());
    }

    @Test
    void aPortalSeesItsOwnPeopleByItsOwnNameForThem() {
        var name = "r-" + UUID.randomUUID();
        var person = PointAccounts.reporter(PORTAL.id(), name);
        world.earn(world.claim(person, "SNAP_VERIFIED").setPerson(name));
        var asked = GetPointsBalanceRequest.newBuilder().setPerson(name).build();

        assertThat(world.points(PORTAL).getPointsBalance(asked).getBalance()).isEqualTo(10);
        for (var other : List.of(STRANGER, SIBLING)) {
            Refused.with(
                    "POINTS_ACCOUNT_UNKNOWN", Code.NOT_FOUND, () -> world.balance(other, person));
        }
        Refused.with(
                "POINTS_ACCOUNT_UNKNOWN",
                Code.NOT_FOUND,
                () -> world.points(STRANGER).getPointsBalance(asked));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () ->
                        world.points(PORTAL)
                                .getPointsBalance(GetPointsBalanceRequest.getDefaultInstance()));
    }

    @Test
    void theStatementIsPagedNewestFirstAndComesToTheBalance() {
        var rule = world.rule("PAGED", 3, Kind.YEAR_END, 1);
        var person = world.somebody();
        for (var number = 0; number < 7; number++) {
            world.earn(person, rule);
        }
        world.spend(person, 5);
        var request =
                ListStatementRequest.newBuilder().setAccountId(person.toString()).setPageSize(3);
        var seen = new HashSet<String>();
        var sum = 0L;
        var last = Long.MAX_VALUE;
        var token = "";
        do {
            var page = world.points(SPENDER).listStatement(request.setPageToken(token).build());
            for (var line : page.getLinesList()) {
                assertThat(seen.add(line.getMovementId())).isTrue();
                sum += line.getChange();
            }
            last = Math.min(last, page.getLines(0).getBalance());
            token = page.getNextPageToken();
        } while (!token.isEmpty());

        assertThat(seen).hasSize(8);
        assertThat(sum).isEqualTo(16).isEqualTo(world.balance(CHEN, person).getBalance());
        var newest = world.points(CHEN).listStatement(request.clearPageToken().build()).getLines(0);
        assertThat(newest.getKind()).isEqualTo(StatementLine.Kind.SPENT);
        assertThat(newest.getChange()).isEqualTo(-5);
        assertThat(newest.getBalance()).isEqualTo(16);
    }
}
