package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseExamples;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.clock.Alarm;
import io.linli.citizen.governance.clock.Limit;
import io.linli.citizen.governance.clock.LimitUnit;
import io.linli.citizen.governance.clock.PauseCause;
import io.linli.citizen.governance.clock.Policy;
import io.linli.citizen.governance.jdbc.PlayedCase.Act;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Days of many cases in minutes: three replicas sweep with clocks five seconds apart, crash at
/// random points and lose connections, while people pause, resume, resolve and rework. What was
/// told is compared with what plain arithmetic says ([PlayedCase]). `-Dlinli.long=true` plays ten
/// thousand.
class EveryDeadlineTest {
    private static final int CASES = Boolean.getBoolean("linli.long") ? 10_000 : 1_000;
    private static final Duration SKEW = Duration.ofSeconds(5);
    private static final int TICKS = 350;
    private static final int TICKS_LATE_MAX = 2;
    private static final int ACTS_A_TICK = CASES / 200;

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("governance");

    private final long seed = new Random().nextLong();
    private final Random dice = new Random(seed);
    private final SettableClock world = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final List<PlayedCase> played = new ArrayList<>();
    private final Map<String, Instant> toldAt = new ConcurrentHashMap<>();
    private final List<Instant> ticks = new ArrayList<>();
    private final AtomicInteger crashes = new AtomicInteger();
    private volatile boolean calm;

    private record Told(String mark, Instant reached) {}

    /// The process is gone.
    private static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void everyMissIsEscalatedOnceNoneEarlyAndNoneNever() throws Exception {
        try (var one = worker(SKEW.negated());
                var two = worker(Duration.ZERO);
                var three = worker(SKEW)) {
            var workers = List.of(one, two, three);
            file(two);
            for (var tick = 0; tick < TICKS; tick++) {
                world.forward(Duration.ofSeconds(600 + dice.nextInt(1_200)));
                tick(workers);
            }
            calm = true; // what crashed in the last ticks is told
            world.forward(Duration.ofMinutes(10));
            tick(workers);
            world.forward(Duration.ofMinutes(10));
            tick(workers);
        }
        var now = world.instant();
        var told = told();
        var summary = new Summary();
        for (var each : played) {
            judge(each, told.getOrDefault(each.file.id().value(), List.of()), now, summary);
        }
        effectsEqualMarks();
        System.out.printf(
                "%d cases, 3 replicas, %d crashes: %d marks told once each, %d misses, latest %d ticks late,"
                        + " %d told up to %s early by a clock ahead; seed %d%n",
                CASES,
                crashes.get(),
                summary.marks,
                summary.misses,
                summary.latest,
                summary.early,
                SKEW,
                seed);
        assertThat(crashes.get()).as("seed %d", seed).isPositive();
        assertThat(summary.misses).as("seed %d", seed).isGreaterThan(CASES / 4);
    }

    private static final class Summary {
        private int marks;
        private int misses;
        private int early;
        private long latest;
    }

    private void file(SweepWorker worker) {
        for (var first = 0; first < CASES; first += 100) {
            var from = first;
            worker.transactions.asMesh(() -> {
                for (var number = from; number < from + 100; number++) {
                    played.add(fresh(worker, number));
                }
                return true;
            });
        }
    }

    private PlayedCase fresh(SweepWorker worker, int number) {
        var minutes = 30 + dice.nextInt(1_200);
        var at = world.instant().minusSeconds(dice.nextInt(1_500));
        var policy =
                Policy.of("random", "", Instant.EPOCH, new Limit(minutes, LimitUnit.CLOCK_MINUTE));
        var file = CaseExamples.filed(CaseExamples.NORTH, "portal-bj", "E-" + number, at);
        return new PlayedCase(worker.room.file(file, policy), Duration.ofMinutes(minutes));
    }

    /// All replicas sweep at once, while people go on.
    private void tick(List<SweepWorker> workers) throws Exception {
        ticks.add(world.instant());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    workers.stream().map(worker -> threads.submit(() -> sweep(worker))).toList();
            for (var act = 0; act < ACTS_A_TICK; act++) {
                act(workers.get(dice.nextInt(workers.size())));
            }
            for (var each : running) {
                each.get();
            }
        }
    }

    private void sweep(SweepWorker worker) {
        try {
            worker.sweep.run();
        } catch (Died died) {
            crashes.incrementAndGet();
        }
    }

    private SweepWorker worker(Duration skew) {
        var workers = new SweepWorker[1];
        var luck = new Random(dice.nextLong());
        workers[0] =
                new SweepWorker(
                        POSTGRES.settings(),
                        Clock.offset(world, skew),
                        alarm -> crashing(alarm, luck, workers));
        return workers[0];
    }

    private Alarm crashing(Alarm alarm, Random luck, SweepWorker[] worker) {
        return new WrappedAlarm(
                alarm,
                (_, _) -> maybeCrash(luck, worker),
                (deadline, mark) -> {
                    toldAt.put(deadline.subject().id() + mark.name(), world.instant());
                    maybeCrash(luck, worker);
                });
    }

    private void maybeCrash(Random luck, SweepWorker[] worker) {
        switch (calm ? CASES : luck.nextInt(3 * CASES)) {
            case 0 -> throw new Died();
            case 1, 2, 3 -> {
                crashes.incrementAndGet();
                throw new IllegalStateException("rolled back");
            }
            case 4, 5, 6 -> {
                crashes.incrementAndGet();
                worker[0]
                        .db
                        .sql("SELECT pg_terminate_backend(pg_backend_pid())")
                        .query((_, _) -> 0)
                        .list();
            }
            default -> {}
        }
    }

    /// A random person takes a random step that is possible, by a replica's own clock.
    private void act(SweepWorker worker) {
        var one = played.get(dice.nextInt(played.size()));
        if (one.file.id().value().hashCode() % 3 == 0 || !one.isFirstActIn(ticks.size())) {
            return; // nobody ever looks at a third of them
        }
        worker.transactions.asMesh(() -> {
            var act = possible(worker.room.cases.find(one.file.id()).orElseThrow());
            one.acted(act, act(act, one.file.id(), worker).updatedAt());
            return true;
        });
    }

    private CaseFile act(Act act, CaseId id, SweepWorker worker) {
        return switch (act) {
            case COMMENT ->
                    worker.room
                            .step
                            .take(
                                    id,
                                    Happening.COMMENTED,
                                    CaseExamples.WANG,
                                    "催",
                                    CaseFile::commented)
                            .after();
            case PAUSE ->
                    worker.room.pauseCase.pause(
                            id, PauseCause.OUTSIDE_CAUSE, "", CaseExamples.WANG);
            case RESUME -> worker.room.pauseCase.resume(id, "", CaseExamples.WANG);
            case ACCEPT -> move(worker, id, CaseAction.ACCEPT);
            case RESOLVE -> move(worker, id, CaseAction.RESOLVE);
            case REWORK -> move(worker, id, CaseAction.REWORK);
        };
    }

    private CaseFile move(SweepWorker worker, CaseId id, CaseAction action) {
        return worker.room
                .step
                .move(id, action, CaseExamples.WANG, "因为", (file, _) -> file)
                .after();
    }

    private Act possible(CaseFile file) {
        if (dice.nextInt(3) == 0) {
            return Act.COMMENT;
        }
        if (file.clock().stopped().isPresent()) {
            return dice.nextInt(4) == 0 ? Act.REWORK : Act.COMMENT;
        }
        if (file.clock().paused().isPresent()) {
            return Act.RESUME;
        }
        return switch (file.state()) {
            case FILED -> dice.nextBoolean() ? Act.ACCEPT : Act.PAUSE;
            case ACCEPTED -> dice.nextInt(4) == 0 ? Act.RESOLVE : Act.PAUSE;
            default -> Act.COMMENT;
        };
    }

    private void judge(PlayedCase one, List<Told> told, Instant now, Summary summary) {
        var context = "seed %d, case %s, limit %s".formatted(seed, one.file.id(), one.limit);
        var byName = told.stream().collect(Collectors.toMap(Told::mark, Told::reached));
        assertThat(byName).as(context).hasSameSizeAs(told);
        for (var mark : one.marks().entrySet()) {
            var at = byName.remove(mark.getKey());
            var reached = one.reached(mark.getValue(), now);
            if (at == null) {
                assertThat(reached)
                        .as("%s: %s was never told", context, mark)
                        .isEqualTo(Instant.MAX);
                continue;
            }
            summary.marks++;
            summary.misses += mark.getKey().equals("BREACH") ? 1 : 0;
            var when = toldAt.get(one.file.id().value() + mark.getKey());
            assertThat(one.ran(when).plus(SKEW).plus(SKEW))
                    .as("%s: %s was told early", context, mark)
                    .isGreaterThanOrEqualTo(mark.getValue());
            if (when.isBefore(reached)) {
                summary.early++; // by a clock that is ahead
            } else {
                assertThat(at).as("%s: %s", context, mark).isEqualTo(reached);
                var late =
                        ticks.stream()
                                .filter(each ->
                                        !each.isBefore(reached.plus(SKEW)) && each.isBefore(when))
                                .count();
                assertThat(late).as("%s: %s", context, mark).isLessThanOrEqualTo(TICKS_LATE_MAX);
                summary.latest = Math.max(summary.latest, late);
            }
        }
        assertThat(byName).as(context).isEmpty();
    }

    private static Map<UUID, List<Told>> told() {
        record Row(UUID id, Told told) {}
        return POSTGRES
                .owner()
                .sql("SELECT id, mark, reached_at FROM governance.deadline_mark")
                .query((row, _) ->
                        new Row(
                                Columns.uuid(row, "id"),
                                new Told(
                                        row.getString("mark"), Columns.instant(row, "reached_at"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Row::id, Collectors.mapping(Row::told, Collectors.toList())));
    }

    /// On each case's timeline every mark once, and the highest level on the case itself.
    private void effectsEqualMarks() {
        var different =
                POSTGRES.owner()
                        .sql(
                                """
                                SELECT count(*) FROM (
                                    (SELECT case_id, type || note FROM governance.case_event
                                      WHERE type IN ('DEADLINE_NEAR', 'DEADLINE_MISSED', 'ESCALATED')
                                     EXCEPT ALL SELECT id, what FROM told)
                                    UNION ALL
                                    (SELECT id, what FROM told
                                     EXCEPT ALL SELECT case_id, type || note FROM governance.case_event
                                      WHERE type IN ('DEADLINE_NEAR', 'DEADLINE_MISSED', 'ESCALATED')))
                                """
                                        .replace(
                                                "told",
                                                """
                                                (SELECT id, CASE mark WHEN 'WARN' THEN 'DEADLINE_NEAR'
                                                                      WHEN 'BREACH' THEN 'DEADLINE_MISSED'
                                                                      WHEN 'RUNG_1' THEN 'ESCALATEDGRID'
                                                                      WHEN 'RUNG_2' THEN 'ESCALATEDCOMMUNITY'
                                                                      WHEN 'RUNG_3' THEN 'ESCALATEDSTREET'
                                                                      ELSE 'ESCALATEDDISTRICT' END AS what
                                                   FROM governance.deadline_mark)
                                                """))
                        .query(Long.class)
                        .single();
        assertThat(different).as("seed %d", seed).isZero();
        var wrongLevel =
                POSTGRES.owner()
                        .sql(
                                """
                                SELECT count(*) FROM governance.case_file c JOIN governance.deadline d USING (region, id)
                                 WHERE (c.due_at, c.soon_at, c.paused_at, c.stopped_at, c.escalated_to)
                                       IS DISTINCT FROM
                                       (d.due_at, d.warn_at, d.paused_at, d.stopped_at,
                                        CASE WHEN d.sounded > 2 THEN d.levels[d.sounded - 2] END)
                                """)
                        .query(Long.class)
                        .single();
        assertThat(wrongLevel).as("seed %d", seed).isZero();
    }
}
