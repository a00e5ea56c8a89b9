package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a tick of the sweep costs with 100,000 running clocks of which 1 % are due. Not run by the
/// build: `bench/deadlines/run`.
class SweepBench {
    private static final int CLOCKS = 100_000;
    private static final int DUE = CLOCKS / 100;
    private static final int ROUNDS = 7;

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("governance");

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");

    private record Tick(int told, double wallMillis, double databaseMillis) {}

    @Test
    void aTickOfManyClocks() {
        seed();
        var idle = new ArrayList<Tick>();
        var busy = new ArrayList<Tick>();
        for (var round = 0; round <= ROUNDS; round++) {
            clock.forward(Duration.ofMinutes(1).minusSeconds(1));
            idle.add(tick());
            clock.forward(Duration.ofSeconds(1)); // the next hundredth has missed its end
            busy.add(tick());
        }
        assertThat(idle).allMatch(tick -> tick.told() == 0);
        assertThat(busy).allMatch(tick -> tick.told() == DUE);
        print("nothing due", idle.subList(1, idle.size()));
        print(DUE + " due, two marks each", busy.subList(1, busy.size()));
    }

    private static void print(String what, List<Tick> ticks) {
        var sorted =
                ticks.stream()
                        .sorted((a, b) -> Double.compare(a.wallMillis(), b.wallMillis()))
                        .toList();
        var middle = sorted.get(sorted.size() / 2);
        var worst = sorted.getLast();
        System.out.printf(
                "%d clocks, %s: %.1f ms (%.1f ms in the database), worst of %d %.1f ms (%.1f)%n",
                CLOCKS,
                what,
                middle.wallMillis(),
                middle.databaseMillis(),
                ticks.size(),
                worst.wallMillis(),
                worst.databaseMillis());
    }

    /// One replica's tick; its connections end with it, so that what the server counted is
    /// complete.
    private Tick tick() {
        var before = activeMillis();
        int told;
        long nanos;
        try (var worker = new SweepWorker(POSTGRES.settings(), clock, UnaryOperator.identity())) {
            worker.db.sql("SELECT 1").query(Integer.class).single();
            var start = System.nanoTime();
            told = worker.sweep.run();
            nanos = System.nanoTime() - start;
        }
        return new Tick(told, nanos / 1e6, activeMillis() - before);
    }

    private static double activeMillis() {
        var owner = POSTGRES.owner();
        owner.sql("SELECT pg_stat_force_next_flush()").query((_, _) -> 0).list();
        return owner.sql(
                        "SELECT active_time FROM pg_stat_database WHERE datname = current_database()")
                .query(Double.class)
                .single();
    }

    /// Clocks started over the last hours; every minute from now on a hundredth of them is due.
    private static void seed() {
        var owner = POSTGRES.owner();
        owner.sql(
                        """
                        INSERT INTO governance.case_file (
                            region, id, region_name, code_system, category, category_name, title, description, partner_id,
                            external_id, content_mark, reporter_id, reporter_name, reporter_phone, state, started_at,
                            soon_at, due_at, version, events, created_at, updated_at)
                        SELECT '110105017036', gen_random_uuid(), '劲松北社区', 'linli', 'ROAD_COLLAPSE', '路面塌陷', '路面塌陷', '',
                               'portal-bj', 'B-' || n, 'mark', 'r', '', '', 'FILED', due - interval '8 hours',
                               due - interval '2 hours', due, 1, 1, due - interval '8 hours', due - interval '8 hours'
                          FROM generate_series(0, 99999) AS n,
                               LATERAL (SELECT timestamptz '2026-11-20T10:01:00+08:00' - interval '1 microsecond'
                                               + (n / 1000) * interval '1 minute' AS due) AS clock
                        """)
                .update();
        owner.sql(
                        """
                        INSERT INTO governance.deadline
                        SELECT region, id, 'CASE', '', 'category/linli/ROAD_COLLAPSE', '*@2025-12-31T16:00:00Z', 8, 'CLOCK_HOUR',
                               '{GRID,COMMUNITY,STREET,DISTRICT}', '{0,240,1440,4320}', started_at, soon_at, due_at,
                               due_at + interval '1 microsecond', NULL, NULL, NULL, started_at, 1,
                               due_at + interval '1 microsecond', 0, 1
                          FROM governance.case_file
                        """)
                .update();
        owner.sql("ANALYZE").update();
    }
}
