package io.linli.citizen.bench;

import io.linli.citizen.CitizenExtension;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// B1: what a lifecycle costs beside the database work alone. The floor runs the very statements
/// the service was seen to run, transaction by transaction, on the same server. Rounds of both take
/// turns; PostgreSQL waits for its disk at every commit.
class LifecycleBench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final long ROUND_MILLIS = Integer.getInteger("bench.millis", 4_000);
    private static final Recorder RECORDER = new Recorder();

    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension(RECORDER);

    private static List<Recorder.Transaction> transactions = List.of();
    private static UUID recorded = new UUID(0, 0);

    @FunctionalInterface
    private interface Work {
        void once() throws Exception;
    }

    @BeforeAll
    static void record() throws Exception {
        Durable.commits(CITIZEN.postgres());
        var lifecycle = new Lifecycle(CITIZEN);
        for (var warm = 0; warm < 1_000; warm++) {
            lifecycle.run();
        }
        RECORDER.start();
        recorded = UUID.fromString(lifecycle.run());
        transactions =
                RECORDER.stop().stream()
                        .filter(each -> each.runs().size() > 1)
                        .toList(); // not the timers'
    }

    private static void print(String sql, long[] cost) {
        var brief = sql.strip().replaceAll("\\s+", " ");
        System.out.printf(
                "  %6.0f µs, %d times: %s%n",
                cost[0] / 1e3 / cost[1],
                cost[1],
                brief.length() > 90 ? brief.substring(0, 90) + " …" : brief);
    }

    @Test
    void aLifecycleBesideItsStatementsAlone() throws Exception {
        for (var workers : new int[] {1, 8}) {
            compare(workers);
        }
    }

    private void compare(int workers) throws Exception {
        var ratios = new double[ROUNDS];
        var ours = new double[ROUNDS];
        var floors = new double[ROUNDS];
        var product = new ArrayList<Work>();
        var bare = new ArrayList<Work>();
        var replays = new ArrayList<Replay>();
        for (var worker = 0; worker < workers; worker++) {
            product.add(new Lifecycle(CITIZEN)::run);
            replays.add(replay());
            bare.add(replays.getLast()::lifecycle);
        }
        perSecond(product); // warm
        perSecond(bare);
        for (var round = 0; round < ROUNDS; round++) {
            ours[round] = perSecond(product);
            floors[round] = perSecond(bare);
            ratios[round] = floors[round] / ours[round];
        }
        System.out.printf(
                "%d workers, %d statements in %d transactions, %d calls: %.0f lifecycles/s, bare JDBC %.0f/s;"
                        + " ratio median %.2f, least %.2f, most %.2f%n",
                workers,
                replays.getFirst().statements(),
                transactions.size(),
                Lifecycle.CALLS,
                Latencies.median(ours),
                Latencies.median(floors),
                Latencies.median(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow());
        if (workers == 1) {
            replays.getFirst().costs.forEach(LifecycleBench::print);
        }
        for (var replay : replays) {
            replay.close();
        }
    }

    private static Replay replay() throws SQLException {
        var settings = CITIZEN.postgres().settings();
        var connection =
                DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        return new Replay(connection, transactions, recorded);
    }

    private static double perSecond(List<? extends Work> workers) throws Exception {
        var done = new AtomicLong();
        var start = System.nanoTime();
        var end = start + ROUND_MILLIS * 1_000_000;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var work : workers) {
                running.add(
                        threads.submit(() -> {
                            while (System.nanoTime() < end) {
                                work.once();
                                done.incrementAndGet();
                            }
                            return true;
                        }));
            }
            for (var each : running) {
                each.get();
            }
        }
        return done.get() / ((System.nanoTime() - start) / 1e9);
    }
}
