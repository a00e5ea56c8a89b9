package io.linli.citizen.points.ledger.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.CITIZEN;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.XU;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.NamedId;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.Account;
import io.linli.proto.points.v1.CreateAccountsRequest;
import io.linli.proto.points.v1.CreateTransfersRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import io.linli.proto.points.v1.LedgerServiceGrpc.LedgerServiceBlockingStub;
import io.linli.proto.points.v1.ListAccountBalancesRequest;
import io.linli.proto.points.v1.LookupAccountsRequest;
import io.linli.proto.points.v1.LookupTransfersRequest;
import io.linli.proto.points.v1.Transfer;
import io.linli.proto.points.v1.VerifyLedgersRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the ledger's core can do, through its door.
class LedgerDoorTest {
    private static final Caller WRITER =
            Callers.portal("portal-w", "110105", "points.write", "points.read");

    /// Of no product, so partners may write to it.
    private static final int OWN_LEDGER = 900;

    private static final Caller SIBLING = Callers.person("min", "community-officer", MIDDLE);

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final String pool = open(CITIZEN, "", false);
    private final String reporter = open(CITIZEN, PORTAL.id(), true);

    @Test
    void aHoldIsPostedInPart() {
        post(CITIZEN, transfer(pool, reporter, 100).build());
        var hold = transfer(reporter, pool, 80).setPending(true).setTimeout(60).build();
        var rest =
                Transfer.newBuilder()
                        .setId(id())
                        .setPendingId(hold.getId())
                        .setPostPending(true)
                        .setAmount(30)
                        .build();

        assertThat(post(CITIZEN, hold)).containsExactly("CREATED");
        assertThat(account(CHEN, reporter).getDebitsPending()).isEqualTo(80);
        assertThat(account(CHEN, reporter).getAvailable()).isEqualTo(20);
        assertThat(post(CITIZEN, rest)).containsExactly("CREATED");
        var now = account(CHEN, reporter);
        assertThat(List.of(now.getDebitsPending(), now.getDebitsPosted(), now.getBalance()))
                .containsExactly(0L, 30L, 70L);
        assertThat(post(CITIZEN, rest)).containsExactly("EXISTS");
    }

    @Test
    void aHoldExpiresByLedgerTime() {
        var hold = transfer(pool, reporter, 80).setPending(true).setTimeout(60).build();
        post(CITIZEN, hold);
        SERVICE.clock().forward(Duration.ofSeconds(61));

        assertThat(
                        post(
                                CITIZEN,
                                Transfer.newBuilder()
                                        .setId(id())
                                        .setPendingId(hold.getId())
                                        .setVoidPending(true)
                                        .build()))
                .containsExactly("PENDING_TRANSFER_EXPIRED");
        assertThat(account(CHEN, reporter).getCreditsPending()).isZero();
    }

    @Test
    void accountsAndTransfersAreLookedUpInTheOrderAskedAndOnlyOnesOwn() {
        var first = transfer(pool, reporter, 1).build();
        var second = transfer(pool, reporter, 2).build();
        post(CITIZEN, first, second);
        var accounts =
                LookupAccountsRequest.newBuilder()
                        .setLedger(1)
                        .addAllIds(List.of(reporter, id(), pool))
                        .build();
        var transfers =
                LookupTransfersRequest.newBuilder()
                        .addAllIds(List.of(second.getId(), id(), first.getId()))
                        .build();

        assertThat(ledger(CHEN).lookupAccounts(accounts).getAccountsList())
                .extracting(Account::getId)
                .containsExactly(reporter, pool);
        assertThat(ledger(CHEN).lookupTransfers(transfers).getTransfersList())
                .extracting(Transfer::getId)
                .containsExactly(second.getId(), first.getId());
        assertThat(ledger(SIBLING).lookupAccounts(accounts).getAccountsList()).isEmpty();
        assertThat(ledger(SIBLING).lookupTransfers(transfers).getTransfersList()).isEmpty();
        assertThat(
                        ledger(CHEN)
                                .lookupAccounts(accounts.toBuilder().setLedger(2).build())
                                .getAccountsList())
                .isEmpty();
    }

    @Test
    void anAccountWithHistoryListsItsBalancesNewestFirst() {
        var kept = id();
        openAll(CITIZEN, account(kept, "", false).toBuilder().setHistory(true).build());
        IntStream.rangeClosed(1, 5)
                .forEach(amount -> post(CITIZEN, transfer(pool, kept, amount).build()));
        var request =
                ListAccountBalancesRequest.newBuilder()
                        .setLedger(1)
                        .setAccountId(kept)
                        .setPageSize(3);

        var page = ledger(CHEN).listAccountBalances(request.build());
        var rest =
                ledger(CHEN)
                        .listAccountBalances(request.setPageToken(page.getNextPageToken()).build());

        assertThat(page.getBalancesList())
                .extracting(line -> line.getCreditsPosted())
                .containsExactly(15L, 10L, 6L);
        assertThat(rest.getBalancesList())
                .extracting(line -> line.getCreditsPosted())
                .containsExactly(3L, 1L);
        Refused.with(
                "ACCOUNT_UNKNOWN",
                Code.NOT_FOUND,
                () -> ledger(SIBLING).listAccountBalances(request.clearPageToken().build()));
    }

    @Test
    void aKeyedCallAnswersTheSameAgainAndWritesOnce() {
        var transfer = transfer(pool, reporter, 5).build();
        var request = CreateTransfersRequest.newBuilder().addTransfers(transfer);
        var stub = LedgerServiceGrpc.newBlockingStub(SERVICE.as(CITIZEN, "key-" + id()));

        assertThat(stub.createTransfers(request.build()).getResultsList())
                .containsExactly("CREATED");
        assertThat(stub.createTransfers(request.build()).getResultsList())
                .containsExactly("CREATED");
        assertThat(account(CHEN, reporter).getBalance()).isEqualTo(5);
        Refused.with(
                "IDEMPOTENCY_CONFLICT",
                Code.ALREADY_EXISTS,
                () -> stub.createTransfers(request.addTransfers(transfer).build()));
        assertThat(account(CHEN, reporter).getBalance()).isEqualTo(5);
    }

    @Test
    void pointsCannotBeMintedWithANegativeOrLargeNumber() {
        for (var amount : List.of(0L, -1L, -100L, 1_000_000_001L, Long.MIN_VALUE)) {
            Refused.with(
                    "REQUEST_INVALID",
                    Code.INVALID_ARGUMENT,
                    () -> post(CITIZEN, transfer(reporter, pool, amount).build()));
        }
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> post(CITIZEN, transfer(pool, reporter, 1).setAmountHigh(1).build()));
        assertThat(account(CHEN, reporter).getBalance()).isZero();
    }

    @Test
    void aPartnerWritesNothingInTheLedgerOfAProduct() {
        var mine = account(id(), WRITER.id(), false);

        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> openAll(WRITER, mine));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> post(WRITER, transfer(pool, reporter, 5).build()));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () ->
                        post(
                                WRITER,
                                Transfer.newBuilder()
                                        .setId(id())
                                        .setPendingId(id())
                                        .setPostPending(true)
                                        .setAmount(5)
                                        .build()));
    }

    @Test
    void aPartnerTakesNoIdThatTheMeshWorksOutForItself() {
        var pool = NamedId.of("pool", NORTH).toString();
        var line = NamedId.of("points", id(), "0").toString();

        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> openAll(WRITER, account(pool, WRITER.id(), false)));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> post(WRITER, transfer(id(), id(), 5).setId(line).build()));
    }

    @Test
    void nobodySettlesAHoldThatIsNotTheirs() {
        var theirs = open(CITIZEN, OWN_LEDGER, "", false);
        var held = open(CITIZEN, OWN_LEDGER, PORTAL.id(), true);
        var hold = transfer(theirs, held, 5).setLedger(OWN_LEDGER).setPending(true).build();
        post(CITIZEN, hold);
        var own = open(WRITER, OWN_LEDGER, WRITER.id(), false);
        var other = open(WRITER, OWN_LEDGER, WRITER.id(), true);
        var settle =
                Transfer.newBuilder()
                        .setId(id())
                        .setPendingId(hold.getId())
                        .setPostPending(true)
                        .setLedger(OWN_LEDGER)
                        .setAmount(5)
                        .build();

        assertThat(post(WRITER, settle)).containsExactly("PENDING_TRANSFER_NOT_FOUND");
        assertThat(post(WRITER, transfer(own, other, 7).setLedger(OWN_LEDGER).build()))
                .containsExactly("CREATED");
        assertThat(post(WRITER, transfer(own, held, 7).setLedger(OWN_LEDGER).build()))
                .containsExactly("CREDIT_ACCOUNT_NOT_FOUND");
        assertThat(
                        openAll(
                                WRITER,
                                OWN_LEDGER,
                                account(held, WRITER.id(), true).toBuilder()
                                        .setLedger(OWN_LEDGER)
                                        .build()))
                .containsExactly("EXISTS_WITH_DIFFERENT_FIELDS");
        assertThat(account(CHEN, OWN_LEDGER, held).getCreditsPending()).isEqualTo(5);
    }

    @Test
    void whatDoesNotAddUpIsFoundAndToldToAuditorsOnly() {
        post(CITIZEN, transfer(pool, reporter, 5).build());
        var request = VerifyLedgersRequest.getDefaultInstance();

        var right = ledger(XU).verifyLedgers(request);
        tamper(reporter, 1);
        var wrong = ledger(XU).verifyLedgers(request);
        tamper(reporter, -1);

        assertThat(right.getWrongList()).isEmpty();
        assertThat(right.getLedgers(0).getLedger()).isEqualTo(1);
        assertThat(right.getLedgers(0).getDebits()).isEqualTo(right.getLedgers(0).getCredits());
        assertThat(wrong.getWrongList())
                .contains(
                        "balance of account " + reporter + " is not the sum of its lines",
                        "debits and credits of ledger 1 differ");
        assertThat(wrong.getLedgers(0).getWrong()).isEqualTo(2);
        assertThat(ledger(XU).verifyLedgers(request).getWrongList()).isEmpty();
        for (var who : List.of(CHEN, PORTAL, WRITER)) {
            Refused.with(
                    "ACCESS_DENIED",
                    Code.PERMISSION_DENIED,
                    () -> ledger(who).verifyLedgers(request));
        }
    }

    private static void tamper(String account, int more) {
        SERVICE.postgres()
                .owner()
                .sql(
                        "UPDATE points.account SET credits_posted = credits_posted + :more WHERE id = :id::uuid")
                .param("more", more)
                .param("id", account)
                .update();
    }

    @Test
    void aBatchHasAtMost8190Transfers() {
        var one = transfer(pool, reporter, 1);
        var batch =
                IntStream.range(0, 8_190)
                        .mapToObj(_ -> one.setId(id()).build())
                        .toArray(Transfer[]::new);
        var more = CreateTransfersRequest.newBuilder().addAllTransfers(List.of(batch));

        assertThat(post(CITIZEN, batch)).hasSize(8_190).containsOnly("CREATED");
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> ledger(CITIZEN).createTransfers(more.addTransfers(one.setId(id())).build()));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static LedgerServiceBlockingStub ledger(Caller who) {
        return LedgerServiceGrpc.newBlockingStub(SERVICE.as(who));
    }

    private static Account account(Caller who, String id) {
        return account(who, 1, id);
    }

    private static Account account(Caller who, int of, String id) {
        return ledger(who)
                .lookupAccounts(LookupAccountsRequest.newBuilder().setLedger(of).addIds(id).build())
                .getAccounts(0);
    }

    private static List<String> post(Caller who, Transfer... transfers) {
        return ledger(who)
                .createTransfers(
                        CreateTransfersRequest.newBuilder()
                                .addAllTransfers(List.of(transfers))
                                .build())
                .getResultsList();
    }

    private static String open(Caller who, String partner, boolean bounded) {
        return open(who, 1, partner, bounded);
    }

    private static String open(Caller who, int of, String partner, boolean bounded) {
        var id = id();
        var account = account(id, partner, bounded).toBuilder().setLedger(of).build();
        assertThat(openAll(who, of, account)).containsExactly("CREATED");
        return id;
    }

    private static List<String> openAll(Caller who, Account... accounts) {
        return openAll(who, 1, accounts);
    }

    private static List<String> openAll(Caller who, int of, Account... accounts) {
        return ledger(who)
                .createAccounts(
                        CreateAccountsRequest.newBuilder()
                                .setLedger(of)
                                .addAllAccounts(List.of(accounts))
                                .build())
                .getResultsList();
    }

    private static Account account(String id, String partner, boolean bounded) {
        return Account.newBuilder()
                .setId(id)
                .setLedger(1)
                .setCode(partner.isEmpty() ? 1 : 2)
                .setRegion(NORTH)
                .setPartnerId(partner)
                .setDebitsMustNotExceedCredits(bounded)
                .build();
    }

    private static Transfer.Builder transfer(String debit, String credit, long amount) {
        return Transfer.newBuilder()
                .setId(id())
                .setDebitAccountId(debit)
                .setCreditAccountId(credit)
                .setAmount(amount)
                .setLedger(1)
                .setCode(1)
                .setEvidence("case");
    }
}
