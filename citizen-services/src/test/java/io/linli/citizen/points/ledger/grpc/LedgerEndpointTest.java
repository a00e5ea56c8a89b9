package io.linli.citizen.points.ledger.grpc;

import static io.linli.citizen.People.ADAPTERS;
import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.CITIZEN;
import static io.linli.citizen.People.LI;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.OTHER_PORTAL;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Refused;
import io.linli.citizen.Together;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.Account;
import io.linli.proto.points.v1.CreateAccountsRequest;
import io.linli.proto.points.v1.CreateTransfersRequest;
import io.linli.proto.points.v1.GetAccountRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import io.linli.proto.points.v1.LedgerServiceGrpc.LedgerServiceBlockingStub;
import io.linli.proto.points.v1.ListAccountTransfersRequest;
import io.linli.proto.points.v1.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

class LedgerEndpointTest {
    private static final Caller WRITER =
            Callers.portal("portal-w", "110105", "points.write", "points.read");

    /// Of no product, so partners may write to it.
    private static final int OWN_LEDGER = 900;

    private static final Caller SIBLING = Callers.person("min", "community-officer", MIDDLE);

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final String pool = open(NORTH, "", false);
    private final String reporter = open(NORTH, PORTAL.id(), true);

    @Test
    void openingAnAccountTwiceOpensOne() {
        var account = account(UUID.randomUUID().toString(), NORTH, PORTAL.id(), true);

        assertThat(openAll(CITIZEN, account)).containsExactly("CREATED");
        assertThat(openAll(CITIZEN, account)).containsExactly("EXISTS");
        assertThat(openAll(CITIZEN, account.toBuilder().setRegion(MIDDLE).build(), account))
                .containsExactly("EXISTS_WITH_DIFFERENT_REGION", "EXISTS");
    }

    @Test
    void aTransferMovesPointsOnceHoweverOftenItIsSent() {
        var transfer = transfer(pool, reporter, 10);

        assertThat(post(transfer)).containsExactly("CREATED");
        assertThat(post(transfer, transfer)).containsExactly("EXISTS", "EXISTS");
        assertThat(post(transfer.toBuilder().setAmount(11).build()))
                .containsExactly("EXISTS_WITH_DIFFERENT_AMOUNT");
        assertThat(get(CITIZEN, reporter).getBalance()).isEqualTo(10);
        assertThat(get(CITIZEN, pool).getBalance()).isEqualTo(-10);
    }

    @Test
    void aHundredAtOnceWithOneIdWriteOneTransfer() throws InterruptedException {
        var transfer = transfer(pool, reporter, 10);

        var outcomes = Together.all(100, _ -> post(transfer).getFirst());

        assertThat(outcomes).extracting(Together.Outcome::value).containsOnly("CREATED", "EXISTS");
        assertThat(outcomes).filteredOn(one -> "CREATED".equals(one.value())).hasSize(1);
        assertThat(get(CITIZEN, reporter).getBalance()).isEqualTo(10);
    }

    @Test
    void ofTwoWhoSpendTheSamePointsOneSucceeds() throws InterruptedException {
        post(transfer(pool, reporter, 100));

        var outcomes = Together.all(2, _ -> post(transfer(reporter, pool, 80)).getFirst());

        assertThat(outcomes)
                .extracting(Together.Outcome::value)
                .containsExactlyInAnyOrder("CREATED", "EXCEEDS_CREDITS");
        assertThat(get(CITIZEN, reporter).getBalance()).isEqualTo(20);
    }

    @Test
    void manyAtOnceNeitherLockUpNorLoseAPoint() throws InterruptedException {
        var accounts = new ArrayList<String>();
        accounts.add(pool);
        IntStream.range(0, 5).forEach(_ -> accounts.add(open(NORTH, PORTAL.id(), true)));
        var shared = IntStream.range(0, 40).mapToObj(_ -> UUID.randomUUID().toString()).toList();

        var outcomes =
                Together.all(
                        24,
                        number -> {
                            var random = new Random(number);
                            var batch =
                                    IntStream.range(0, 30)
                                            .mapToObj(_ ->
                                                    transfer(
                                                                    accounts.get(random.nextInt(6)),
                                                                    accounts.get(random.nextInt(6)),
                                                                    1 + random.nextInt(9))
                                                            .toBuilder()
                                                            .setId(
                                                                    random.nextBoolean()
                                                                            ? shared.get(
                                                                                    random.nextInt(
                                                                                            40))
                                                                            : UUID.randomUUID()
                                                                                    .toString())
                                                            .build())
                                            .toArray(Transfer[]::new);
                            return post(batch).size();
                        });

        assertThat(outcomes).extracting(Together.Outcome::thrown).containsOnlyNulls();
        assertThat(
                        audited(
                                "SELECT count(*) FROM points.account WHERE flags & 2 = 2 AND debits_posted > credits_posted"))
                .isZero();
        assertThat(audited("SELECT sum(debits_posted) - sum(credits_posted) FROM points.account"))
                .isZero();
        assertThat(
                        audited(
                                """
                                SELECT count(*) FROM points.account a
                                 WHERE credits_posted <> (SELECT coalesce(sum(amount), 0) FROM points.transfer WHERE credit_id = a.id)
                                    OR debits_posted <> (SELECT coalesce(sum(amount), 0) FROM points.transfer WHERE debit_id = a.id)
                                """))
                .isZero();
    }

    @Test
    void refusesWhatCannotMove() {
        for (var amount : List.of(0L, -1L, 1_000_000_001L)) {
            Refused.with(
                    "REQUEST_INVALID",
                    Code.INVALID_ARGUMENT,
                    () -> post(transfer(pool, reporter, amount)));
        }
        assertThat(post(transfer(pool, UUID.randomUUID().toString(), 1)))
                .containsExactly("CREDIT_ACCOUNT_NOT_FOUND");
        var full = open(NORTH, PORTAL.id(), false);
        SERVICE.postgres()
                .owner()
                .sql(
                        "UPDATE points.account SET credits_posted = 9223372036854775807 WHERE id = :id::uuid")
                .param("id", full)
                .update();
        assertThat(post(transfer(pool, full, 1))).containsExactly("OVERFLOWS_CREDITS_POSTED");
        SERVICE.postgres()
                .owner()
                .sql("UPDATE points.account SET credits_posted = 0 WHERE id = :id::uuid")
                .param("id", full)
                .update();
        var burnt = transfer(reporter, pool, 1_000_000);
        assertThat(post(burnt)).containsExactly("EXCEEDS_CREDITS");
        assertThat(post(burnt)).containsExactly("ID_ALREADY_FAILED");
    }

    @Test
    void aWrittenTransferCannotBeChanged() {
        post(transfer(pool, reporter, 10));

        for (var change :
                Set.of("UPDATE points.transfer SET amount = 1", "DELETE FROM points.transfer")) {
            assertThatThrownBy(() ->
                            SERVICE.postgres()
                                    .transactions()
                                    .asMesh(() -> SERVICE.postgres().db().sql(change).update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void anAccountIsSeenFromItsRegionAndByItsPartner() {
        post(transfer(pool, reporter, 10));
        for (var who : List.of(CHEN, LIU, ZHOU, XU, PORTAL, CITIZEN)) {
            assertThat(get(who, reporter).getBalance()).as(who.name()).isEqualTo(10);
            assertThat(list(who, reporter, "").getTransfersList()).as(who.name()).hasSize(1);
        }
        for (var who : List.of(SIBLING, OTHER_PORTAL)) {
            Refused.with("ACCOUNT_UNKNOWN", Code.NOT_FOUND, () -> get(who, reporter));
            Refused.with("ACCOUNT_UNKNOWN", Code.NOT_FOUND, () -> list(who, reporter, ""));
        }
        Refused.with("ACCOUNT_UNKNOWN", Code.NOT_FOUND, () -> get(PORTAL, pool));
        Refused.with(
                "ACCOUNT_UNKNOWN",
                Code.NOT_FOUND,
                () ->
                        ledger(CHEN)
                                .getAccount(
                                        GetAccountRequest.newBuilder()
                                                .setLedger(2)
                                                .setId(reporter)
                                                .build()));
        for (var who : List.of(LI, WANG, ADAPTERS)) {
            Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> get(who, reporter));
            Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> list(who, reporter, ""));
        }
        for (var who : List.of(CHEN, PORTAL, ADAPTERS)) {
            Refused.with(
                    "ACCESS_DENIED",
                    Code.PERMISSION_DENIED,
                    () ->
                            ledger(who)
                                    .createTransfers(
                                            CreateTransfersRequest.newBuilder()
                                                    .addTransfers(transfer(pool, reporter, 1))
                                                    .build()));
            Refused.with(
                    "ACCESS_DENIED",
                    Code.PERMISSION_DENIED,
                    () -> openAll(who, account(UUID.randomUUID().toString(), NORTH, "", false)));
        }
    }

    @Test
    void aPartnerOpensAndMovesOnlyItsOwn() {
        var own = account(UUID.randomUUID().toString(), NORTH, WRITER.id(), false);

        assertThat(openAll(WRITER, OWN_LEDGER, own)).containsExactly("CREATED");
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        openAll(
                                WRITER,
                                OWN_LEDGER,
                                account(UUID.randomUUID().toString(), NORTH, PORTAL.id(), true)));
        Refused.with(
                "REGION_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        openAll(
                                WRITER,
                                OWN_LEDGER,
                                account(
                                        UUID.randomUUID().toString(),
                                        "500103004003",
                                        WRITER.id(),
                                        true)));
        var theirs = UUID.randomUUID().toString();
        openAll(CITIZEN, OWN_LEDGER, account(theirs, NORTH, PORTAL.id(), false));
        var fromOthers =
                CreateTransfersRequest.newBuilder()
                        .addTransfers(
                                transfer(theirs, own.getId(), 1).toBuilder().setLedger(OWN_LEDGER))
                        .build();
        assertThat(ledger(WRITER).createTransfers(fromOthers).getResultsList())
                .containsExactly("DEBIT_ACCOUNT_NOT_FOUND");
        var taken = transfer(pool, reporter, 1);
        post(taken);
        var second = account(UUID.randomUUID().toString(), NORTH, WRITER.id(), false);
        openAll(WRITER, OWN_LEDGER, second);
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        ledger(WRITER)
                                .createTransfers(
                                        CreateTransfersRequest.newBuilder()
                                                .addTransfers(
                                                        taken.toBuilder()
                                                                .setLedger(OWN_LEDGER)
                                                                .setDebitAccountId(own.getId())
                                                                .setCreditAccountId(second.getId()))
                                                .build()));
    }

    @Test
    void transfersArePagedNewestFirst() {
        for (var count = 0; count < 5; count++) {
            post(transfer(pool, reporter, 10 + count), transfer(reporter, pool, 1));
            SERVICE.clock().forward(java.time.Duration.ofSeconds(1));
        }
        var ids = new ArrayList<String>();
        var token = "";
        do {
            var page = list(CITIZEN, reporter, token);
            page.getTransfersList().forEach(each -> ids.add(each.getId()));
            token = page.getNextPageToken();
        } while (!token.isEmpty());

        assertThat(ids).hasSize(10).doesNotHaveDuplicates();
        assertThat(list(CITIZEN, reporter, "").getTransfers(0).getTime().getSeconds())
                .isGreaterThan(list(CITIZEN, reporter, "").getTransfers(2).getTime().getSeconds());
        Refused.with(
                "PAGE_TOKEN_INVALID",
                Code.INVALID_ARGUMENT,
                () -> list(CITIZEN, reporter, "forged"));
    }

    private static long audited(String sql) {
        return SERVICE.postgres().owner().sql(sql).query(Long.class).single();
    }

    private static LedgerServiceBlockingStub ledger(Caller who) {
        return LedgerServiceGrpc.newBlockingStub(SERVICE.as(who));
    }

    private static Account get(Caller who, String id) {
        return ledger(who)
                .getAccount(GetAccountRequest.newBuilder().setLedger(1).setId(id).build());
    }

    private static io.linli.proto.points.v1.ListAccountTransfersResponse list(
            Caller who, String id, String token) {
        return ledger(who)
                .listAccountTransfers(
                        ListAccountTransfersRequest.newBuilder()
                                .setLedger(1)
                                .setAccountId(id)
                                .setPageSize(3)
                                .setPageToken(token)
                                .build());
    }

    private static List<String> post(Transfer... transfers) {
        return ledger(CITIZEN)
                .createTransfers(
                        CreateTransfersRequest.newBuilder()
                                .addAllTransfers(List.of(transfers))
                                .build())
                .getResultsList();
    }

    private static String open(String region, String partner, boolean bounded) {
        var id = UUID.randomUUID().toString();
        openAll(CITIZEN, account(id, region, partner, bounded));
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
                                .addAllAccounts(
                                        List.of(accounts).stream()
                                                .map(each -> each.toBuilder().setLedger(of).build())
                                                .toList())
                                .build())
                .getResultsList();
    }

    private static Account account(String id, String region, String partner, boolean bounded) {
        return Account.newBuilder()
                .setId(id)
                .setLedger(1)
                .setCode(partner.isEmpty() ? 1 : 2)
                .setRegion(region)
                .setPartnerId(partner)
                .setDebitsMustNotExceedCredits(bounded)
                .build();
    }

    private static Transfer transfer(String debit, String credit, long amount) {
        return Transfer.newBuilder()
                .setId(UUID.randomUUID().toString())
                .setDebitAccountId(debit)
                .setCreditAccountId(credit)
                .setAmount(amount)
                .setLedger(1)
                .setCode(1)
                .setEvidence("case")
                .build();
    }
}
