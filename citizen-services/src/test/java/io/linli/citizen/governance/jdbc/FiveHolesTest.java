package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.Together;
import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.CaseExamples;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.clock.Alarm;
import io.linli.citizen.governance.clock.ClockState;
import io.linli.citizen.governance.clock.Deadlines.ToldMark;
import io.linli.citizen.governance.clock.Level;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Five ways in which overdue cases get lost elsewhere; none of them is open here.
class FiveHolesTest {
    private static final Duration INSTANT = Duration.ofNanos(1_000);
    private static final Duration LIMIT = Duration.ofHours(8);

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("governance");

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final CaseRoom room = new CaseRoom(POSTGRES.db(), clock);

    @BeforeEach
    void noOtherTestsCases() {
        POSTGRES.owner()
                .sql(
                        """
                        TRUNCATE governance.deadline, governance.deadline_event, governance.deadline_mark,
                                 governance.case_file CASCADE
                        """)
                .update();
    }

    @Test
    void aCommentDoesNotPostponeADeadline() {
        var file = filed();
        var due = clock.instant().plus(LIMIT);
        for (var hour = 0; hour < 8; hour++) {
            clock.forward(Duration.ofHours(1));
            asMesh(() ->
                    room.step.take(
                            file.id(),
                            Happening.COMMENTED,
                            CaseExamples.WANG,
                            "还在催",
                            CaseFile::commented));
        }
        try (var worker = worker(UnaryOperator.identity())) {
            assertThat(clock.instant()).isEqualTo(due);
            worker.sweep.run();
            assertThat(told(file)).containsExactly("WARN"); // the last instant is on time
            clock.forward(INSTANT);
            worker.sweep.run();
            assertThat(told(file)).containsExactly("WARN", "BREACH", "RUNG_1");
        }
        assertThat(find(file).clock().due()).isEqualTo(due);
    }

    @Test
    void aCaseThatNobodyHasTakenOnEscalatesLikeAnyOther() {
        var file = filed();
        clock.forward(LIMIT.plus(Duration.ofHours(72)).plus(INSTANT));
        try (var worker = worker(UnaryOperator.identity())) {
            worker.sweep.run();
        }

        var now = find(file);
        assertThat(now.state()).isEqualTo(CaseState.FILED);
        assertThat(now.handling().assignee()).isEmpty();
        assertThat(now.clock().stateAt(clock.instant())).isEqualTo(ClockState.OVERDUE);
        assertThat(now.clock().level()).contains(Level.DISTRICT);
        assertThat(history(file))
                .containsExactly(
                        "FILED ",
                        "DEADLINE_NEAR ",
                        "DEADLINE_MISSED ",
                        "ESCALATED GRID",
                        "ESCALATED COMMUNITY",
                        "ESCALATED STREET",
                        "ESCALATED DISTRICT");
    }

    @Test
    void thoseThatCannotBeToldHoldUpNoOther() {
        var stuck = new HashSet<UUID>();
        for (var number = 0; number < 150; number++) { // the longest overdue of all
            stuck.add(filed().id().value());
        }
        clock.forward(Duration.ofMinutes(1));
        var others = IntStream.range(0, 150).mapToObj(_ -> filed()).toList();
        clock.forward(LIMIT.plus(INSTANT));
        try (var worker =
                worker(alarm ->
                        new WrappedAlarm(
                                alarm,
                                (deadline, _) -> failFor(stuck, deadline.subject().id()),
                                (_, _) -> {}))) {
            worker.sweep.run();
            assertThat(others)
                    .allSatisfy(other ->
                            assertThat(told(other)).containsExactly("WARN", "BREACH", "RUNG_1"));
            assertThat(failures()).isEqualTo(stuck.size());
        }
        clock.forward(Duration.ofSeconds(1));
        try (var worker = worker(UnaryOperator.identity())) { // and what stuck is told in the end
            worker.sweep.run();
        }
        assertThat(failures()).isZero();
        assertThat(marks()).isEqualTo(300 * 3);
    }

    private static void failFor(Set<UUID> stuck, UUID id) {
        if (stuck.contains(id)) {
            throw new IllegalStateException("cannot be told");
        }
    }

    @Test
    void severalReplicasAtOnceEscalateOnce() throws InterruptedException {
        var files = IntStream.range(0, 120).mapToObj(_ -> filed()).toList();
        clock.forward(LIMIT.plus(INSTANT));
        var sounded = new ConcurrentHashMap<UUID, AtomicInteger>();
        UnaryOperator<Alarm> counting =
                alarm ->
                        new WrappedAlarm(
                                alarm,
                                (deadline, _) ->
                                        sounded.computeIfAbsent(
                                                        deadline.subject().id(),
                                                        _ -> new AtomicInteger())
                                                .incrementAndGet(),
                                (_, _) -> {});
        try (var one = worker(counting);
                var two = worker(counting);
                var three = worker(counting);
                var four = worker(counting)) {
            var replicas = List.of(one, two, three, four);
            Together.all(4, number -> replicas.get(number).sweep.run());
        }

        assertThat(sounded).hasSize(files.size());
        assertThat(sounded.values()).allMatch(times -> times.get() == 3);
        assertThat(files)
                .allSatisfy(file ->
                        assertThat(history(file))
                                .containsExactly(
                                        "FILED ",
                                        "DEADLINE_NEAR ",
                                        "DEADLINE_MISSED ",
                                        "ESCALATED GRID"));
    }

    @Test
    void theMarkAndItsEffectAreOneWrite() {
        var file = filed();
        clock.forward(LIMIT.plus(INSTANT));
        for (var crash : List.<Runnable>of(FiveHolesTest::fail, FiveHolesTest::die)) {
            try (var worker =
                    worker(alarm -> new WrappedAlarm(alarm, (_, _) -> {}, (_, _) -> crash.run()))) {
                worker.sweep.run();
            } catch (Died died) { // the process is gone
            }
            assertThat(told(file)).isEmpty();
            assertThat(history(file)).containsExactly("FILED ");
            clock.forward(Duration.ofMinutes(1));
        }
        killedAfterTheEffect(file);
        assertThat(told(file)).isEmpty();
        assertThat(history(file)).containsExactly("FILED ");

        clock.forward(Duration.ofMinutes(1));
        try (var worker = worker(UnaryOperator.identity())) {
            worker.sweep.run();
        }
        assertThat(told(file)).containsExactly("WARN", "BREACH", "RUNG_1");
        assertThat(history(file))
                .containsExactly("FILED ", "DEADLINE_NEAR ", "DEADLINE_MISSED ", "ESCALATED GRID");
    }

    private void killedAfterTheEffect(CaseFile file) {
        var workers = new SweepWorker[1];
        workers[0] =
                worker(alarm ->
                        new WrappedAlarm(
                                alarm,
                                (_, _) -> {},
                                (deadline, _) -> {
                                    assertThat(deadline.subject().id())
                                            .isEqualTo(file.id().value());
                                    workers[0]
                                            .db
                                            .sql("SELECT pg_terminate_backend(pg_backend_pid())")
                                            .query((_, _) -> 0)
                                            .list();
                                }));
        try (var worker = workers[0]) {
            worker.sweep.run();
        }
    }

    private static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static void fail() {
        throw new IllegalStateException("after the effect");
    }

    private static void die() {
        throw new Died();
    }

    private SweepWorker worker(UnaryOperator<Alarm> around) {
        return new SweepWorker(POSTGRES.settings(), clock, around);
    }

    private CaseFile filed() {
        var fresh =
                CaseExamples.filed(
                        CaseExamples.NORTH,
                        "portal-bj",
                        UUID.randomUUID().toString(),
                        clock.instant());
        return asMesh(() -> room.file(fresh));
    }

    private CaseFile find(CaseFile file) {
        return asMesh(() -> room.cases.find(file.id())).orElseThrow();
    }

    private List<String> told(CaseFile file) {
        return asMesh(() -> room.deadlines.marks(room.of(file))).stream()
                .map(ToldMark::name)
                .toList();
    }

    private List<String> history(CaseFile file) {
        return asMesh(() -> room.cases.events(file.id())).stream()
                .peek(event -> assertThat(byTimer(event)).isTrue())
                .map(event -> event.type() + " " + event.note())
                .toList();
    }

    private static boolean byTimer(CaseEvent event) {
        return event.type() == Happening.FILED || event.actor().equals(Actor.TIMER);
    }

    private static long failures() {
        return count("SELECT count(*) FROM governance.deadline WHERE failures > 0");
    }

    private static long marks() {
        return count("SELECT count(*) FROM governance.deadline_mark");
    }

    private static long count(String statement) {
        return POSTGRES.owner().sql(statement).query(Long.class).single();
    }

    private static <T> T asMesh(Supplier<T> body) {
        return POSTGRES.transactions().asMesh(body);
    }
}
