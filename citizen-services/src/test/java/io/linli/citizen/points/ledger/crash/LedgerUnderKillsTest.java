package io.linli.citizen.points.ledger.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.proto.points.v1.Account;
import io.linli.proto.points.v1.CreateAccountsRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import io.linli.proto.points.v1.Transfer;
import io.linli.proto.points.v1.VerifyLedgersRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Bar B6. Two replicas of the service and their database are killed with `kill -9` round after
/// round, while clients send transfers to both: nothing acknowledged is lost, nothing is written
/// twice, and the sums hold. `-Dlinli.long=true` for 50 rounds.
class LedgerUnderKillsTest {
    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final int ROUNDS =
            Integer.getInteger("linli.rounds", Boolean.getBoolean("linli.long") ? 50 : 2);
    private static final int CLIENTS = 6;
    private static final int ACCOUNTS = 12;
    private static final int BATCHES_BETWEEN = 200;
    private static final Duration GETTING_ON_MAX = Duration.ofMinutes(3);
    private static final String REGION = "110105017036";

    @TempDir Path folder;

    private final long seed = Long.getLong("linli.seed", new Random().nextLong());
    private final Random dice = new Random(seed);
    private final AtomicBoolean resting = new AtomicBoolean();

    @Test
    void nothingAcknowledgedIsLostAndNothingIsWrittenTwice() throws Exception {
        var begin = System.nanoTime();
        try (var postgres = new MortalPostgres(folder);
                var mesh = new InProcessMesh(Clock.systemUTC());
                var one = service("one", postgres, mesh);
                var other = service("other", postgres, mesh)) {
            var replicas = List.of(one, other);
            replicas.forEach(MortalService::waitUntilItAnswers);
            var accounts = accounts(one);
            var loads =
                    IntStream.range(0, CLIENTS)
                            .mapToObj(
                                    number -> new Load(replicas, accounts, resting, seed + number))
                            .toList();
            rounds(postgres, replicas, loads);
            check(postgres, one, accounts, loads);
            System.out.printf(
                    "B6: %d rounds, %d batches answered, %d tries unanswered, %d transfers, %d s; seed %d%n",
                    ROUNDS,
                    Load.ANSWERED.get(),
                    Load.UNANSWERED.get(),
                    loads.stream().mapToInt(load -> load.written.size()).sum(),
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                    seed);
        }
    }

    private MortalService service(String name, MortalPostgres postgres, InProcessMesh mesh) {
        return new MortalService(folder, name, postgres.settings(), REDIS.uri(), mesh);
    }

    private static List<String> accounts(MortalService replica) {
        var request = CreateAccountsRequest.newBuilder().setLedger(1);
        for (var number = 0; number < ACCOUNTS; number++) {
            request.addAccounts(
                    Account.newBuilder()
                            .setId("00000000-0000-4000-8000-%012d".formatted(number + 1))
                            .setCode(number == 0 ? 1 : 2)
                            .setRegion(REGION)
                            .setPartnerId(number == 0 ? "" : "portal-bj")
                            .setDebitsMustNotExceedCredits(number > 0));
        }
        var results =
                LedgerServiceGrpc.newBlockingStub(replica.asCitizen())
                        .createAccounts(request.build())
                        .getResultsList();
        assertThat(results).containsOnly("CREATED");
        return request.getAccountsList().stream().map(Account::getId).toList();
    }

    private void rounds(MortalPostgres postgres, List<MortalService> replicas, List<Load> loads)
            throws ExecutionException, InterruptedException {
        var running = new ArrayList<Future<?>>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                loads.forEach(load -> running.add(clients.submit(load)));
                for (var round = 0; round < ROUNDS; round++) {
                    getOn(running);
                    kill(postgres, replicas, round);
                }
                getOn(running);
            } finally {
                resting.set(true);
            }
            for (var each : running) {
                each.get();
            }
        }
    }

    /// Waits until clients have been answered for a while again.
    private static void getOn(List<Future<?>> running)
            throws ExecutionException, InterruptedException {
        var wanted = Load.ANSWERED.get() + BATCHES_BETWEEN;
        var end = System.nanoTime() + GETTING_ON_MAX.toNanos();
        while (Load.ANSWERED.get() < wanted) {
            for (var each : running) {
                if (each.isDone()) {
                    each.get();
                }
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("clients are not answered any more");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /// All three in any order, each in the middle of whatever goes on.
    private void kill(MortalPostgres postgres, List<MortalService> replicas, int round) {
        var victims = new ArrayList<Runnable>();
        replicas.forEach(each -> victims.add(each::kill));
        victims.add(round % 2 == 0 ? postgres::killOneBackend : postgres::killAll);
        java.util.Collections.shuffle(victims, dice);
        for (var victim : victims) {
            LockSupport.parkNanos(Duration.ofMillis(dice.nextInt(150)).toNanos());
            victim.run();
        }
        replicas.forEach(MortalService::startIfDead);
        replicas.forEach(MortalService::waitUntilItAnswers);
    }

    private void check(
            MortalPostgres postgres,
            MortalService replica,
            List<String> accounts,
            List<Load> loads) {
        var written = new HashMap<String, Transfer>();
        var refused = new HashSet<String>();
        loads.forEach(load -> {
            written.putAll(load.written);
            refused.addAll(load.refused);
        });
        var kept =
                new HashSet<>(
                        postgres.db()
                                .sql("SELECT id::text FROM points.transfer")
                                .query(String.class)
                                .list());
        assertThat(kept).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(written.keySet());
        assertThat(kept).as("seed %d", seed).doesNotContainAnyElementsOf(refused);
        var sums = sums(written);
        for (var account : accounts) {
            assertThat(
                            postgres.db()
                                    .sql(
                                            "SELECT credits_posted - debits_posted FROM points.account WHERE id = :id::uuid")
                                    .param("id", account)
                                    .query(Long.class)
                                    .single())
                    .as("account %s, seed %d", account, seed)
                    .isEqualTo(sums.getOrDefault(account, 0L));
        }
        var verified =
                LedgerServiceGrpc.newBlockingStub(replica.asAuditor())
                        .verifyLedgers(VerifyLedgersRequest.getDefaultInstance());
        assertThat(verified.getWrongList()).as("seed %d", seed).isEmpty();
        assertThat(verified.getLedgers(0).getDebits())
                .isEqualTo(verified.getLedgers(0).getCredits());
        assertThat(verified.getLedgers(0).getTransfers()).isEqualTo(written.size());
    }

    /// What every account must hold by what was acknowledged alone.
    private static Map<String, Long> sums(Map<String, Transfer> written) {
        var sums = new HashMap<String, Long>();
        for (var each : written.values()) {
            var moved = each.getPostPending() ? written.get(each.getPendingId()) : each;
            if (!each.getPending()) {
                sums.merge(moved.getDebitAccountId(), -moved.getAmount(), Long::sum);
                sums.merge(moved.getCreditAccountId(), moved.getAmount(), Long::sum);
            }
        }
        return sums;
    }
}
