package io.linli.citizen.points.timebank;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.NamedId;
import io.linli.citizen.People;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.AcceptSessionRequest;
import io.linli.proto.points.v1.Account;
import io.linli.proto.points.v1.CreateAccountsRequest;
import io.linli.proto.points.v1.CreateTransfersRequest;
import io.linli.proto.points.v1.DecideSessionRequest;
import io.linli.proto.points.v1.GetMemberRequest;
import io.linli.proto.points.v1.GetPoolRequest;
import io.linli.proto.points.v1.GetSessionRequest;
import io.linli.proto.points.v1.GrantHoursRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import io.linli.proto.points.v1.ListMembersRequest;
import io.linli.proto.points.v1.ListSessionsRequest;
import io.linli.proto.points.v1.RevealMemberRequest;
import io.linli.proto.points.v1.TimeBankMember;
import io.linli.proto.points.v1.TimeSession;
import io.linli.proto.points.v1.Transfer;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What must not be possible, through the public API; and who is told of what.
class TimebankAttacksTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final TimebankWorld here = new TimebankWorld(SERVICE, "110105");
    private final TimebankWorld next = new TimebankWorld(SERVICE, "110105");
    private final Caller otherPortal =
            Callers.portal("portal-o", "110105", "timebank.write", "timebank.read");
    private final Caller ledgerPortal =
            Callers.portal("portal-t", "110105", "points.write", "points.read", "timebank.write");

    @AfterEach
    void itAddsUp() {
        TimebankChecks.hold(SERVICE);
    }

    @Test
    void coinsNeverBecomePointsAsNoLineCrossesLedgers() {
        here.granted(20);
        var volunteer = here.adult();
        here.rendered(here.elder(), volunteer, NINE, ELEVEN);
        var points = UUID.randomUUID().toString();
        open(People.CITIZEN, points, 1, "");
        var coins = accountOf(volunteer);

        assertThat(post(People.CITIZEN, transfer(coins, points, 1)))
                .isEqualTo("ACCOUNTS_MUST_HAVE_THE_SAME_LEDGER");
        assertThat(post(People.CITIZEN, transfer(coins, points, 2)))
                .isEqualTo("ACCOUNTS_MUST_HAVE_THE_SAME_LEDGER");
        assertThat(here.known(volunteer).getCoins()).isEqualTo("2");
    }

    @Test
    void aPortalThatMayWriteTheLedgerReachesNoAccountOfTheTimeBank() {
        here.granted(20);
        var volunteer = here.adult();
        here.rendered(here.elder(), volunteer, NINE, ELEVEN);
        var mine = UUID.randomUUID().toString();

        denied(() -> open(ledgerPortal, mine, CoinLines.LEDGER, "portal-t"));
        denied(() -> post(ledgerPortal, transfer(accountOf(volunteer), mine, 2)));
        open(ledgerPortal, mine, 7, "portal-t");
        assertThat(post(ledgerPortal, transfer(accountOf(volunteer), mine, 7)))
                .isEqualTo("DEBIT_ACCOUNT_NOT_FOUND");
        assertThat(post(ledgerPortal, transfer(mine, accountOf(volunteer), 7)))
                .isEqualTo("CREDIT_ACCOUNT_NOT_FOUND");
        assertThat(here.known(volunteer).getCoins()).isEqualTo("2");
    }

    private static void denied(ThrowingCallable call) {
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, call);
    }

    private static String accountOf(String member) {
        return NamedId.of("timebank-account", member).toString();
    }

    private void open(Caller as, String id, int ledger, String partner) {
        var account =
                Account.newBuilder()
                        .setId(id)
                        .setLedger(ledger)
                        .setCode(9)
                        .setRegion(here.region)
                        .setPartnerId(partner);
        LedgerServiceGrpc.newBlockingStub(SERVICE.as(as))
                .createAccounts(
                        CreateAccountsRequest.newBuilder()
                                .setLedger(ledger)
                                .addAccounts(account)
                                .build());
    }

    private static Transfer transfer(String debit, String credit, int ledger) {
        return Transfer.newBuilder()
                .setId(UUID.randomUUID().toString())
                .setDebitAccountId(debit)
                .setCreditAccountId(credit)
                .setAmount(1)
                .setLedger(ledger)
                .setCode(9)
                .build();
    }

    private static String post(Caller as, Transfer transfer) {
        return LedgerServiceGrpc.newBlockingStub(SERVICE.as(as))
                .createTransfers(CreateTransfersRequest.newBuilder().addTransfers(transfer).build())
                .getResults(0);
    }

    @Test
    void nobodyHelpsThemselvesForCoins() {
        here.granted(20);
        var elder = here.elder();
        var session =
                here.request(elder, here.nextDay().plus(Duration.ofHours(9)), Duration.ofHours(1));

        Refused.with("SELF_SERVICE", Code.PERMISSION_DENIED, () -> here.accept(session, elder));
    }

    @Test
    void nobodyConfirmsForTheOtherSideOrDecidesForThemselves() {
        here.granted(20);
        var served = here.served(here.nextDay(), here.elder(), here.adult(), NINE, ELEVEN);
        here.confirm(served, served.getProviderId());

        Refused.with(
                "SESSION_STATE",
                Code.FAILED_PRECONDITION,
                () -> here.confirm(served, served.getProviderId()));
        Refused.with(
                "NOT_A_PARTY", Code.PERMISSION_DENIED, () -> here.confirm(served, here.adult()));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        here.portal()
                                .decideSession(
                                        DecideSessionRequest.newBuilder()
                                                .setId(served.getId())
                                                .setHalfHours(4)
                                                .setReason("我说的")
                                                .build()));
        assertThat(here.pool().getPaidHalfHours()).isZero();
    }

    @Test
    void anotherPortalSeesNobodyAndActsForNobody() {
        here.granted(20);
        var served = here.served(here.nextDay(), here.elder(), here.adult(), NINE, ELEVEN);
        var other = here.as(otherPortal);
        var id = served.getId();

        unknown(
                "SESSION_UNKNOWN",
                () -> other.getSession(GetSessionRequest.newBuilder().setId(id).build()));
        unknown(
                "SESSION_UNKNOWN",
                () ->
                        other.confirmSession(
                                TimebankWorld.confirming(served, served.getRequesterId())));
        unknown(
                "MEMBER_UNKNOWN",
                () ->
                        other.getMember(
                                GetMemberRequest.newBuilder()
                                        .setId(served.getProviderId())
                                        .build()));
        unknown(
                "MEMBER_UNKNOWN",
                () ->
                        other.giveCoins(
                                TimebankWorld.giving(
                                        served.getProviderId(), served.getRequesterId(), 1)));
        assertThat(other.listSessions(ListSessionsRequest.getDefaultInstance()).getSessionsList())
                .isEmpty();
    }

    @Test
    void aNeighboursOfficerIsToldNothing() {
        here.granted(20);
        var session =
                here.request(
                        here.elder(),
                        here.nextDay().plus(Duration.ofHours(9)),
                        Duration.ofHours(1));
        var neighbour = here.as(next.officer);
        var id = session.getId();

        unknown(
                "SESSION_UNKNOWN",
                () -> neighbour.getSession(GetSessionRequest.newBuilder().setId(id).build()));
        unknown(
                "SESSION_UNKNOWN",
                () ->
                        neighbour.acceptSession(
                                AcceptSessionRequest.newBuilder()
                                        .setId(id)
                                        .setMemberId(here.adult())
                                        .build()));
        unknown(
                "MEMBER_UNKNOWN",
                () ->
                        neighbour.revealMember(
                                RevealMemberRequest.newBuilder()
                                        .setId(session.getRequesterId())
                                        .setReason("好奇")
                                        .build()));
        Refused.with(
                "REGION_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        neighbour.getPool(
                                GetPoolRequest.newBuilder().setRegion(here.region).build()));
        assertThat(
                        neighbour
                                .listSessions(ListSessionsRequest.getDefaultInstance())
                                .getSessionsList())
                .isEmpty();
        assertThat(neighbour.listMembers(ListMembersRequest.getDefaultInstance()).getMembersList())
                .isEmpty();
        assertThat(
                        here.as(here.officer)
                                .listSessions(ListSessionsRequest.getDefaultInstance())
                                .getSessionsList())
                .extracting(TimeSession::getId)
                .containsExactly(id);
    }

    @Test
    void anOfficerSeesMaskedDataUnlessTheySayWhatForAndThatIsKept() {
        var member = here.elder();
        var officer = here.as(here.officer);
        var session =
                here.request(member, here.nextDay().plus(Duration.ofHours(9)), Duration.ofHours(1));

        var masked = officer.getMember(GetMemberRequest.newBuilder().setId(member).build());
        assertThat(masked.getName()).isEqualTo("张*丰");
        assertThat(masked.getBirthDate()).isEqualTo("**********");
        assertThat(
                        officer.getSession(
                                        GetSessionRequest.newBuilder()
                                                .setId(session.getId())
                                                .build())
                                .getPlace())
                .isEqualTo("幸福里3号楼***");

        var revealed =
                officer.revealMember(
                        RevealMemberRequest.newBuilder().setId(member).setReason("核对年龄").build());
        assertThat(revealed.getBirthDate()).isEqualTo("1950-01-01");
        assertThat(
                        SERVICE.postgres()
                                .owner()
                                .sql(
                                        "SELECT viewer || ' ' || reason FROM points.timebank_look WHERE member_id = :id::uuid")
                                .param("id", member)
                                .query(String.class)
                                .list())
                .containsExactly("guo 核对年龄");
        assertThat(
                        SERVICE.postgres()
                                .owner()
                                .sql(
                                        "SELECT count(*) FROM points.timebank_member WHERE birth LIKE '%1950%' OR name LIKE '%张%'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void aCommunityOfficerDoesNotGrantAndNobodyGrantsElsewhere() {
        var grant =
                GrantHoursRequest.newBuilder()
                        .setRegion(here.region)
                        .setId(UUID.randomUUID().toString())
                        .setHalfHours(10);
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> here.as(here.officer).grantHours(grant.build()));
        Refused.with(
                "REGION_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        here.as(Callers.person("x", "street-officer", "110105999"))
                                .grantHours(grant.build()));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> here.as(here.street).grantHours(grant.setHalfHours(-10).build()));
        assertThat(here.pool().getAvailableHalfHours()).isZero();
    }

    @Test
    void aGrantSentTwiceIsGivenOnce() {
        var grant =
                GrantHoursRequest.newBuilder()
                        .setRegion(here.region)
                        .setId(UUID.randomUUID().toString())
                        .setHalfHours(10);

        here.as(here.street).grantHours(grant.build());
        here.as(here.street).grantHours(grant.build());

        assertThat(here.pool().getGrantedHalfHours()).isEqualTo(10);
        assertThat(here.pool().getAvailableHalfHours()).isEqualTo(10);
        Refused.with(
                "ID_TAKEN",
                Code.ALREADY_EXISTS,
                () -> here.as(here.street).grantHours(grant.setHalfHours(11).build()));
    }

    @Test
    void theSamePersonIsEnrolledOnceAndNeverUnderAnotherBirthday() {
        var enrolling = here.enrolling("same-" + UUID.randomUUID(), "1990-01-01");
        var first = here.portal().enrolMember(enrolling.build());

        assertThat(here.portal().enrolMember(enrolling.build()))
                .extracting(TimeBankMember::getId)
                .isEqualTo(first.getId());
        Refused.with(
                "MEMBER_DIFFERS",
                Code.ALREADY_EXISTS,
                () -> here.portal().enrolMember(enrolling.setBirthDate("1950-01-01").build()));
    }

    private static void unknown(String reason, ThrowingCallable call) {
        Refused.with(reason, Code.NOT_FOUND, call);
    }
}
