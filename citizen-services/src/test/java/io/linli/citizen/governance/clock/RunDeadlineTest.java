package io.linli.citizen.governance.clock;

import static io.linli.citizen.governance.clock.DeadlineExamples.CASE;
import static io.linli.citizen.governance.clock.DeadlineExamples.NORTH;
import static io.linli.citizen.governance.clock.DeadlineExamples.beijing;
import static io.linli.citizen.governance.clock.DeadlineExamples.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunDeadlineTest {
    private static final Duration INSTANT = Duration.ofNanos(1_000);

    private final InMemoryDeadlines deadlines = new InMemoryDeadlines();
    private final RunDeadline run = DeadlineExamples.over(deadlines);

    @ParameterizedTest
    @CsvSource({
        // by the clock: as much later as it stood still
        "2026-11-20T15:00:00, 24, CLOCK_HOUR,  2026-11-20T16:00:00, 2026-11-20T18:30:00, 2026-11-21T17:30:00",
        "2026-11-20T15:00:00, 30, CLOCK_MINUTE, 2026-11-20T15:30:00, 2026-11-20T15:40:00, 2026-11-20T15:40:00",
        // one hour was worked, three are left
        "2026-11-20T16:00:00, 4, WORK_HOUR,    2026-11-20T17:00:00, 2026-11-23T10:00:00, 2026-11-23T13:00:00",
        "2026-11-20T16:00:00, 4, WORK_HOUR,    2026-11-20T20:00:00, 2026-11-22T20:00:00, 2026-11-23T11:00:00",
        // days after the one on which it was paused, through the one on which it goes on
        "2026-11-18T10:00:00, 3, WORK_DAY,     2026-11-19T17:00:00, 2026-11-20T09:00:00, 2026-11-24T18:00:00",
        "2026-11-18T10:00:00, 3, WORK_DAY,     2026-11-20T17:00:00, 2026-11-22T12:00:00, 2026-11-23T18:00:00",
        "2026-11-20T15:00:00, 7, NATURAL_DAY,  2026-11-22T10:00:00, 2026-11-25T10:00:00, 2026-11-30T23:59:59",
        // within one day nothing moves
        "2026-11-18T10:00:00, 3, WORK_DAY,     2026-11-19T09:30:00, 2026-11-19T17:59:59, 2026-11-23T18:00:00",
        "2026-11-20T15:00:00, 7, NATURAL_DAY,  2026-11-27T00:00:00, 2026-11-27T23:59:59, 2026-11-27T23:59:59",
        // whoever goes on after the end of the last day has the next working day
        "2026-11-20T15:00:00, 7, NATURAL_DAY,  2026-11-27T10:00:00, 2026-11-28T10:00:00, 2026-11-30T23:59:59",
        "2026-11-18T10:00:00, 3, WORK_DAY,     2026-11-23T10:00:00, 2026-11-23T18:00:01, 2026-11-24T18:00:00",
        // what was missed already gains nothing
        "2026-11-20T15:00:00, 24, CLOCK_HOUR,  2026-11-21T15:00:01, 2026-11-25T15:00:00, 2026-11-21T15:00:00",
        "2026-11-18T10:00:00, 3, WORK_DAY,     2026-11-23T18:00:01, 2026-11-25T10:00:00, 2026-11-23T18:00:00"
    })
    void whoGoesOnHasAsMuchLeftAsThereWas(
            String start, int amount, LimitUnit unit, String paused, String resumed, String due) {
        run.start(CASE, NORTH, policy(amount, unit), beijing(start));
        run.pause(CASE, PauseCause.REPORTER_AWAITED, beijing(paused));
        var after = run.resume(CASE, beijing(resumed));

        assertThat(after.due()).isEqualTo(beijing(due));
        assertThat(after.standsSince()).isEmpty();
    }

    @Test
    void pausesAddUp() {
        run.start(CASE, NORTH, policy(3, LimitUnit.WORK_DAY), beijing("2026-11-16T10:00:00"));
        run.pause(CASE, PauseCause.OBJECTION, beijing("2026-11-17T10:00:00"));
        run.resume(CASE, beijing("2026-11-18T10:00:00"));
        run.pause(CASE, PauseCause.OUTSIDE_CAUSE, beijing("2026-11-19T10:00:00"));
        var after = run.resume(CASE, beijing("2026-11-20T10:00:00"));

        // 17 counts, 18 not, 19 counts, 20 not
        assertThat(after.due()).isEqualTo(beijing("2026-11-23T18:00:00"));
        assertThat(Deadline.pauses(deadlines.events(after)))
                .extracting(Span::cause)
                .containsExactly(PauseCause.OBJECTION, PauseCause.OUTSIDE_CAUSE);
    }

    @Test
    void whatWasSaidToBeDoneAndIsNotGoesOn() {
        run.start(CASE, NORTH, policy(8, LimitUnit.CLOCK_HOUR), beijing("2026-11-20T09:00:00"));
        run.stop(CASE, beijing("2026-11-20T16:00:00"));
        var reopened = run.resume(CASE, beijing("2026-11-25T09:00:00"));

        assertThat(reopened.stopped()).isEmpty();
        assertThat(reopened.due()).isEqualTo(beijing("2026-11-25T10:00:00"));
        assertThat(Deadline.pauses(deadlines.events(reopened)))
                .extracting(Span::cause)
                .containsExactly(PauseCause.REWORK);
    }

    @Test
    void aRepeatedStepChangesNothing() {
        run.start(CASE, NORTH, policy(8, LimitUnit.CLOCK_HOUR), beijing("2026-11-20T09:00:00"));
        var paused = run.pause(CASE, PauseCause.OBJECTION, beijing("2026-11-20T10:00:00"));

        assertThat(run.pause(CASE, PauseCause.REPORTER_AWAITED, beijing("2026-11-20T11:00:00")))
                .isSameAs(paused);
        var running = run.resume(CASE, beijing("2026-11-20T12:00:00"));
        assertThat(run.resume(CASE, beijing("2026-11-20T13:00:00"))).isSameAs(running);
        var stopped = run.stop(CASE, beijing("2026-11-20T14:00:00"));
        assertThat(run.stop(CASE, beijing("2026-11-20T15:00:00"))).isSameAs(stopped);
        assertThat(run.pause(CASE, PauseCause.OBJECTION, beijing("2026-11-20T15:00:00")))
                .isSameAs(stopped);
        assertThat(deadlines.events(stopped)).hasSize(4);
    }

    @Test
    void aSubjectHasOneDeadline() {
        var at = beijing("2026-11-20T09:00:00");
        run.start(CASE, NORTH, policy(8, LimitUnit.CLOCK_HOUR), at);

        assertThatThrownBy(() -> run.start(CASE, NORTH, policy(9, LimitUnit.CLOCK_HOUR), at))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReplicaWhoseClockIsBehindStillKeepsTheOrder() {
        run.start(CASE, NORTH, policy(8, LimitUnit.CLOCK_HOUR), beijing("2026-11-20T09:00:00"));
        run.pause(CASE, PauseCause.OBJECTION, beijing("2026-11-20T10:00:05"));
        var after = run.resume(CASE, beijing("2026-11-20T10:00:00"));

        assertThat(after.due()).isEqualTo(beijing("2026-11-20T17:00:00"));
        assertThat(after.changed()).isEqualTo(beijing("2026-11-20T10:00:05"));
    }

    @Test
    void eachMarkIsReachedAtItsFirstInstant() {
        var at = beijing("2026-11-20T09:00:00");
        var deadline = run.start(CASE, NORTH, policy(8, LimitUnit.CLOCK_HOUR), at);
        var due = beijing("2026-11-20T17:00:00");
        var late = due.plus(INSTANT);
        var expected =
                List.of(
                        new Deadline.Timed(new Mark.Warn(), beijing("2026-11-20T15:00:00")),
                        new Deadline.Timed(new Mark.Breach(), late),
                        new Deadline.Timed(new Mark.Rung(1, Level.GRID), late),
                        new Deadline.Timed(
                                new Mark.Rung(2, Level.COMMUNITY), late.plus(Duration.ofHours(4))),
                        new Deadline.Timed(
                                new Mark.Rung(3, Level.STREET), late.plus(Duration.ofHours(24))),
                        new Deadline.Timed(
                                new Mark.Rung(4, Level.DISTRICT), late.plus(Duration.ofHours(72))));
        for (var mark : expected) {
            assertThat(deadline.reached(mark.at().minus(INSTANT))).as("%s", mark).isEmpty();
            assertThat(deadline.reached(mark.at())).contains(mark);
            deadline = deadline.sounding();
        }
        assertThat(deadline.next()).isEmpty();
        assertThat(deadline.level()).contains(Level.DISTRICT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:00:00,        WARN", // the last instant is on time
        "2026-11-20T17:00:00.000001, WARN BREACH RUNG_1",
        "2026-11-20T14:59:59.999999, ''",
        "2026-11-20T15:00:00,        WARN"
    })
    void whatWasReachedBeforeItStoodStillIsToldAndNothingMore(String at, String marks) {
        for (var stops : List.of(true, false)) {
            var fresh = new InMemoryDeadlines();
            var clocks = DeadlineExamples.over(fresh);
            clocks.start(
                    CASE, NORTH, policy(8, LimitUnit.CLOCK_HOUR), beijing("2026-11-20T09:00:00"));
            var standing =
                    stops
                            ? clocks.stop(CASE, beijing(at))
                            : clocks.pause(CASE, PauseCause.OBJECTION, beijing(at));

            assertThat(told(standing, beijing("2027-01-01T00:00:00")))
                    .isEqualTo(marks.isEmpty() ? List.of() : List.of(marks.split(" ")));
        }
    }

    @Test
    void theLadderWaitsWhileTheClockStandsStill() {
        run.start(CASE, NORTH, policy(8, LimitUnit.CLOCK_HOUR), beijing("2026-11-20T09:00:00"));
        run.pause(CASE, PauseCause.OUTSIDE_CAUSE, beijing("2026-11-20T18:00:00"));
        var after = run.resume(CASE, beijing("2026-11-21T18:00:00"));

        assertThat(after.due()).isEqualTo(beijing("2026-11-20T17:00:00"));
        assertThat(told(after, beijing("2026-11-21T21:00:00")))
                .containsExactly("WARN", "BREACH", "RUNG_1");
        // one of the four hours had passed before
        assertThat(told(after, beijing("2026-11-21T21:00:00.000001")))
                .containsExactly("WARN", "BREACH", "RUNG_1", "RUNG_2");
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void whatItIsSetByIsPinned(LimitUnit unit) {
        var started = run.start(CASE, NORTH, policy(2, unit), beijing("2026-11-20T09:00:00"));

        assertThat(started.policy().version()).isEqualTo("*@1970-01-01T00:00:00Z");
        assertThat(started.policy().limit()).isEqualTo(new Limit(2, unit));
        assertThat(started.ladder()).isEqualTo(DeadlineExamples.LADDER);
        assertThat(Deadline.folded(deadlines.events(started), 0)).isEqualTo(started);
    }

    private static List<String> told(Deadline standing, Instant now) {
        var told = new ArrayList<String>();
        var deadline = standing;
        for (var next = deadline.reached(now); next.isPresent(); next = deadline.reached(now)) {
            told.add(next.get().mark().name());
            deadline = deadline.sounding();
        }
        return told;
    }
}
