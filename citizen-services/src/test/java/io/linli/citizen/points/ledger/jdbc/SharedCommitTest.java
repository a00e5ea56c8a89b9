package io.linli.citizen.points.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.Together;
import io.linli.citizen.points.ledger.AccountFlags;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Draft;
import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.citizen.points.ledger.TransferFlags;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Many callers, one commit; and two processes on one database. Decision:
/// docs/adr/0021-group-commit.md; bar B6.
class SharedCommitTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("points");

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final LedgerWorld here = new LedgerWorld(POSTGRES, clock);
    private final LedgerWorld there = new LedgerWorld(POSTGRES, clock);
    private final AccountId pool = here.open(0);
    private final AccountId one = here.open(AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS);

    @AfterEach
    void everyBalanceIsTheSumOfItsLines() {
        assertThat(here.transactions.asMesh(here.ledger::verify)).isEmpty();
        here.close();
        there.close();
    }

    private LedgerWorld process(int number) {
        return number % 2 == 0 ? here : there;
    }

    @Test
    void aHundredAtOnceWithOneIdWriteOneTransfer() throws InterruptedException {
        var transfer = Draft.of(pool, one, 10).done();

        var outcomes = Together.all(100, number -> process(number).post(transfer));

        assertThat(outcomes).filteredOn(each -> each.value() == Outcome.CREATED).hasSize(1);
        assertThat(outcomes)
                .extracting(Together.Outcome::value)
                .containsOnly(Outcome.CREATED, Outcome.EXISTS);
        assertThat(here.account(one).balance()).isEqualTo(10);
    }

    @Test
    void nobodySpendsWhatIsThereTwice() throws InterruptedException {
        here.post(Draft.of(pool, one, 100).done());

        var outcomes =
                Together.all(40, number -> process(number).post(Draft.of(one, pool, 30).done()));

        assertThat(outcomes).filteredOn(each -> each.value() == Outcome.CREATED).hasSize(3);
        assertThat(here.account(one).available()).isEqualTo(10);
    }

    @Test
    void whatTheDatabaseRefusesFailsAlone() throws InterruptedException {
        var poison =
                "p".repeat(Transfer.EVIDENCE_MAX + 1); // the rules let it by, the table does not

        var outcomes =
                Together.all(
                        60,
                        number ->
                                here.post(
                                        Draft.of(pool, one, 1)
                                                .evidence(number % 20 == 7 ? poison : "case")
                                                .done()));

        assertThat(outcomes).filteredOn(each -> each.thrown() != null).hasSize(3);
        assertThat(outcomes).filteredOn(each -> each.value() == Outcome.CREATED).hasSize(57);
        assertThat(here.account(one).balance()).isEqualTo(57);
    }

    @Test
    void callsThatWaitTogetherAreWrittenTogether() throws InterruptedException {
        var outcomes = Together.all(200, _ -> here.post(Draft.of(pool, one, 1).done()));

        assertThat(outcomes).extracting(Together.Outcome::value).containsOnly(Outcome.CREATED);
        // lines of one commit carry one transaction number
        assertThat(
                        here.count(
                                "SELECT count(DISTINCT xmin::text) FROM points.transfer WHERE credit_id = '%s'"
                                        .formatted(one)))
                .isLessThan(150);
    }

    @Test
    void twoProcessesNeverOverlap() throws InterruptedException {
        var accounts = new ArrayList<>(List.of(pool, one));
        IntStream.range(0, 4).forEach(_ -> accounts.add(here.open(AccountFlags.HISTORY)));
        var shared = IntStream.range(0, 200).mapToObj(_ -> UUID.randomUUID()).toList();

        var outcomes =
                Together.all(
                        16,
                        number -> {
                            var dice = new Random(number);
                            for (var round = 0; round < 15; round++) {
                                var batch =
                                        IntStream.range(0, 20)
                                                .mapToObj(_ -> random(dice, accounts, shared))
                                                .toList();
                                process(number).post(batch);
                            }
                            return number;
                        });

        assertThat(outcomes).extracting(Together.Outcome::thrown).containsOnlyNulls();
        assertThat(here.count("SELECT count(*) - count(DISTINCT ts) FROM points.transfer"))
                .isZero();
    }

    private static Transfer random(Random dice, List<AccountId> accounts, List<UUID> shared) {
        var draft =
                Draft.of(
                        accounts.get(dice.nextInt(accounts.size())),
                        accounts.get(dice.nextInt(accounts.size())),
                        1 + dice.nextInt(9));
        var id = dice.nextInt(3) == 0 ? shared.get(dice.nextInt(200)) : UUID.randomUUID();
        return switch (dice.nextInt(4)) {
            case 0 -> draft.id(id).flags(TransferFlags.PENDING).timeout(1).done();
            case 1 -> Draft.post(shared.get(dice.nextInt(200)), 1).done();
            default -> draft.id(id).done();
        };
    }

    @Test
    void aHoldPastItsTimeIsLetGoWithoutAnyoneWriting() {
        here.post(Draft.of(pool, one, 10).done());
        var hold = Draft.of(one, pool, 10).flags(TransferFlags.PENDING).timeout(60).done();
        here.post(hold);
        clock.forward(Duration.ofSeconds(59));
        here.ledger.expire(); // what other tests have left
        assertThat(there.ledger.expire()).isZero();
        clock.forward(Duration.ofMillis(1_001));

        assertThat(there.ledger.expire()).isEqualTo(1);
        assertThat(here.ledger.expire()).isZero();
        assertThat(here.account(one).available()).isEqualTo(10);
        assertThat(here.post(Draft.void_(hold.id()).done()))
                .isEqualTo(Outcome.PENDING_TRANSFER_EXPIRED);
    }

    @Test
    void ledgerTimeGoesOnWhenTheClockGoesBack() {
        here.post(Draft.of(pool, one, 1).done());
        clock.forward(Duration.ofHours(-5));
        here.post(Draft.of(pool, one, 1).done());

        assertThat(
                        here.count(
                                "SELECT (max(ts) - min(ts)) / 1000000000 FROM points.transfer WHERE credit_id = '%s'"
                                        .formatted(one)))
                .isZero();
    }

    @Test
    void aFullBatchIsOneCommit() {
        var batch = IntStream.range(0, 8_190).mapToObj(_ -> Draft.of(pool, one, 1).done()).toList();

        assertThat(here.post(batch)).hasSize(8_190).containsOnly(Outcome.CREATED);
        assertThat(here.account(one).balance()).isEqualTo(8_190);
    }
}
