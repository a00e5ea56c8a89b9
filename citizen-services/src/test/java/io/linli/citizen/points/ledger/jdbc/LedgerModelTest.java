package io.linli.citizen.points.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.points.ledger.AccountFlags;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Amount;
import io.linli.citizen.points.ledger.Draft;
import io.linli.citizen.points.ledger.PlayedLedger;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.citizen.points.ledger.TransferFlags;
import io.linli.citizen.points.ledger.UserData;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Random batches over PostgreSQL answer and leave what [PlayedLedger] answers and leaves.
/// `-Dlinli.long=true` plays a million transfers, `-Dlinli.seed=…` a game that was lost.
class LedgerModelTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("points");

    private static final int TRANSFERS = Boolean.getBoolean("linli.long") ? 1_000_000 : 20_000;
    private static final int BATCH_MAX = Boolean.getBoolean("linli.long") ? 4_000 : 400;
    private static final int RECENT = 400;
    private static final int[] ACCOUNTS = {
        0,
        0,
        AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS,
        AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS,
        AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS | AccountFlags.HISTORY,
        AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS,
        AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS | AccountFlags.HISTORY,
        AccountFlags.CLOSED
    };

    private final long seed = Long.getLong("linli.seed", new Random().nextLong());
    private final Random dice = new Random(seed);
    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final PlayedLedger played = new PlayedLedger();
    private final List<AccountId> accounts = new ArrayList<>();
    private final List<Transfer> recent = new ArrayList<>();
    private final List<UUID> pending = new ArrayList<>();
    private final Map<String, Integer> told = new TreeMap<>();

    @Test
    void everyAnswerAndEveryBalanceIsAsPlayed() {
        try (var world = new LedgerWorld(POSTGRES, clock)) {
            open(world);
            var sent = 0;
            for (var round = 0; sent < TRANSFERS; round++) {
                if (dice.nextInt(4) == 0) {
                    clock.forward(Duration.ofMillis(dice.nextInt(4) * 500L));
                }
                var batch = batch();
                var expected = played.post(batch, nanos());
                var answers = world.alone(batch).stream().map(Enum::name).toList();
                assertThat(answers).as("seed %d, round %d", seed, round).isEqualTo(expected);
                answers.forEach(each -> told.merge(each, 1, Integer::sum));
                sent += batch.size();
                if (round % 20 == 0) {
                    compare(world, round);
                }
            }
            compare(world, -1);
            foldsUp(world);
            System.out.printf("%d transfers as played; %s; seed %d%n", sent, told, seed);
        }
        assertThat(told.keySet())
                .as("the game reaches what it is for; seed %d", seed)
                .contains(
                        "CREATED",
                        "EXISTS",
                        "ID_ALREADY_FAILED",
                        "LINKED_EVENT_FAILED",
                        "EXCEEDS_CREDITS",
                        "EXCEEDS_DEBITS",
                        "PENDING_TRANSFER_EXPIRED",
                        "PENDING_TRANSFER_ALREADY_POSTED",
                        "PENDING_TRANSFER_ALREADY_VOIDED",
                        "DEBIT_ACCOUNT_ALREADY_CLOSED",
                        "OVERFLOWS_DEBITS_POSTED");
    }

    private void open(LedgerWorld world) {
        for (var ledger = 1; ledger <= 2; ledger++) {
            for (var flags : ACCOUNTS) {
                for (var copy = 0; copy < 3; copy++) {
                    accounts.add(world.open(ledger, flags));
                }
            }
        }
        // opened one by one, each at a ledger time of its own
        played.startAt(nanos() - 1);
        var place = 0;
        for (var ledger = 1; ledger <= 2; ledger++) {
            for (var flags : ACCOUNTS) {
                for (var copy = 0; copy < 3; copy++) {
                    played.open(accounts.get(place++), ledger, flags);
                }
            }
        }
    }

    private long nanos() {
        var now = clock.instant();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    private List<Transfer> batch() {
        var batch = new ArrayList<Transfer>();
        var size = 1 + dice.nextInt(dice.nextInt(5) == 0 ? BATCH_MAX : 40);
        for (var count = 0; count < size; count++) {
            var one = one();
            batch.add(one);
            remember(recent, one);
            if (one.flags().has(TransferFlags.PENDING)) {
                remember(pending, one.id());
            }
        }
        return batch;
    }

    private <T> void remember(List<T> list, T one) {
        if (list.size() < RECENT) {
            list.add(one);
        } else {
            list.set(dice.nextInt(RECENT), one);
        }
    }

    private Transfer one() {
        var kind = dice.nextInt(100);
        if (kind < 8 && !recent.isEmpty()) {
            var again = draft(recent.get(dice.nextInt(recent.size())));
            return (dice.nextBoolean() ? again : spoilt(again)).done();
        }
        var draft = kind < 30 && !pending.isEmpty() ? settling() : moving();
        if (dice.nextInt(12) == 0) {
            draft = draft.flags(draft.flags() | TransferFlags.LINKED);
        }
        return (dice.nextInt(15) == 0 ? spoilt(draft) : draft).done();
    }

    private Draft moving() {
        var draft =
                Draft.of(account(), account(), dice.nextInt(50))
                        .id(id())
                        .ledger(dice.nextInt(8) == 0 ? 2 : 1);
        if (dice.nextInt(8) != 0) { // both of one ledger
            var base = draft.ledger() == 1 ? 0 : accounts.size() / 2;
            draft = draft.debit(account(base)).credit(account(base));
        }
        return switch (dice.nextInt(12)) {
            case 0, 1, 2, 3 -> draft.flags(TransferFlags.PENDING).timeout(dice.nextInt(3));
            case 4 -> draft.flags(TransferFlags.BALANCING_DEBIT);
            case 5 -> draft.flags(TransferFlags.BALANCING_CREDIT).amount(Amount.ALL);
            case 6 ->
                    dice.nextInt(4) == 0
                            ? draft.timeout(1)
                                    .flags(
                                            TransferFlags.PENDING
                                                    | (dice.nextBoolean()
                                                            ? TransferFlags.CLOSING_DEBIT
                                                            : TransferFlags.CLOSING_CREDIT))
                            : draft;
            default -> draft;
        };
    }

    private Draft settling() {
        var of = pending.get(dice.nextInt(pending.size()));
        var draft =
                switch (dice.nextInt(4)) {
                    case 0 -> Draft.void_(of);
                    case 1 -> Draft.settling(of, TransferFlags.POST_PENDING, Amount.ALL);
                    default -> Draft.post(of, dice.nextInt(30));
                };
        return draft.id(id());
    }

    /// One thing about it is otherwise.
    private Draft spoilt(Draft right) {
        return switch (dice.nextInt(14)) {
            case 0 -> right.debit(dice.nextBoolean() ? AccountId.NONE : Draft.anyone());
            case 1 -> right.credit(dice.nextBoolean() ? AccountId.NONE : Draft.anyone());
            case 2 -> right.amount(Amount.of(dice.nextInt(60)));
            case 3 -> right.amount(new Amount(dice.nextInt(2), -1 - dice.nextInt(2)));
            case 4 -> right.pending(dice.nextBoolean() ? Draft.ZERO : id());
            case 5 -> right.timeout(dice.nextInt(2));
            case 6 -> right.ledger(dice.nextInt(3));
            case 7 -> right.code(dice.nextInt(3));
            case 8 -> right.flags(dice.nextInt(256));
            case 9 -> right.evidence("other");
            case 10 -> right.timestamp(dice.nextInt(2));
            case 11 -> right.id(dice.nextBoolean() ? Draft.ZERO : new UUID(-1, -1));
            case 12 -> right.data(new UserData(new UUID(0, dice.nextInt(2)), 1, dice.nextInt(2)));
            default -> // a few of these, or all accounts are soon full
                    right.amount(
                            Amount.of(
                                    dice.nextInt(TRANSFERS / 600) == 0
                                            ? Long.MAX_VALUE - dice.nextInt(100)
                                            : dice.nextInt(1_000)));
        };
    }

    private static Draft draft(Transfer of) {
        return new Draft(
                of.id(),
                of.debit(),
                of.credit(),
                of.amount(),
                of.pending(),
                of.data(),
                of.timeout(),
                of.ledger(),
                of.code(),
                of.flags().bits(),
                of.evidence(),
                of.timestamp());
    }

    private UUID id() {
        return new UUID(dice.nextLong(), dice.nextLong());
    }

    private AccountId account() {
        return accounts.get(dice.nextInt(accounts.size()));
    }

    private AccountId account(int base) {
        return accounts.get(base + dice.nextInt(accounts.size() / 2));
    }

    private void compare(LedgerWorld world, int round) {
        played.accounts()
                .forEach((id, expected) -> {
                    var account = world.account(id);
                    var sums = account.balances();
                    assertThat(
                                    List.of(
                                            BigInteger.valueOf(sums.debitsPending()),
                                            BigInteger.valueOf(sums.debitsPosted()),
                                            BigInteger.valueOf(sums.creditsPending()),
                                            BigInteger.valueOf(sums.creditsPosted())))
                            .as("seed %d, round %d", seed, round)
                            .isEqualTo(expected.sums());
                    assertThat(account.closed())
                            .as("seed %d, round %d", seed, round)
                            .isEqualTo(expected.closed());
                });
    }

    /// Nothing but the lines makes a balance.
    private void foldsUp(LedgerWorld world) {
        assertThat(world.count("SELECT count(*) FROM points.transfer"))
                .as("seed %d", seed)
                .isEqualTo(played.lines().size());
        assertThat(world.count("SELECT count(*) FROM points.hold WHERE state = 0"))
                .as("seed %d", seed)
                .isEqualTo(
                        played.lines().values().stream()
                                .filter(line -> line.state().equals("pending"))
                                .count());
        assertThat(world.transactions.asMesh(world.ledger::verify)).as("seed %d", seed).isEmpty();
        assertThat(
                        world.count(
                                """
                                SELECT count(*) FROM points.account a JOIN LATERAL (
                                    SELECT * FROM points.account_balance b WHERE b.account_id = a.id
                                     ORDER BY ts DESC LIMIT 1) b ON true
                                 WHERE (a.debits_pending, a.debits_posted, a.credits_pending, a.credits_posted)
                                    <> (b.debits_pending, b.debits_posted, b.credits_pending, b.credits_posted)
                                """))
                .as("seed %d", seed)
                .isZero();
    }
}
