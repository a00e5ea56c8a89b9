package io.linli.citizen.governance.clock;

import static io.linli.citizen.governance.clock.CountedDay.Why.COUNTS;
import static io.linli.citizen.governance.clock.CountedDay.Why.DAY_OFF;
import static io.linli.citizen.governance.clock.CountedDay.Why.FIRST_DAY;
import static io.linli.citizen.governance.clock.CountedDay.Why.PAUSED;
import static io.linli.citizen.governance.clock.CountedDay.Why.PUT_OFF;
import static io.linli.citizen.governance.clock.DeadlineExamples.CALENDAR;
import static io.linli.citizen.governance.clock.DeadlineExamples.CASE;
import static io.linli.citizen.governance.clock.DeadlineExamples.NORTH;
import static io.linli.citizen.governance.clock.DeadlineExamples.beijing;
import static io.linli.citizen.governance.clock.DeadlineExamples.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.governance.clock.ExplainDeadline.Explanation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplainDeadlineTest {
    private final InMemoryDeadlines deadlines = new InMemoryDeadlines();
    private final RunDeadline run = DeadlineExamples.over(deadlines);
    private final ExplainDeadline explain = new ExplainDeadline(deadlines, (_, _) -> CALENDAR);

    @Test
    void namesEachDayThatCountedAndEachThatDidNot() {
        start(2, LimitUnit.WORK_DAY, "2026-09-30T10:00:00"); // a Wednesday

        var explained = explained();
        assertThat(explained.days())
                .containsExactly(
                        new CountedDay(LocalDate.of(2026, 9, 30), FIRST_DAY, ""),
                        new CountedDay(LocalDate.of(2026, 10, 1), DAY_OFF, "国庆节"),
                        new CountedDay(LocalDate.of(2026, 10, 2), COUNTS, ""),
                        new CountedDay(LocalDate.of(2026, 10, 3), DAY_OFF, ""),
                        new CountedDay(LocalDate.of(2026, 10, 4), DAY_OFF, ""),
                        new CountedDay(LocalDate.of(2026, 10, 5), COUNTS, ""));
        assertThat(explained.deadline().due()).isEqualTo(beijing("2026-10-05T18:00:00"));
        assertThat(explained.hours()).isPresent();
    }

    @Test
    void saysWhereTheEndWasPutOffAndWhatStoodStill() {
        start(3, LimitUnit.NATURAL_DAY, "2026-11-17T10:00:00");
        run.pause(CASE, PauseCause.OBJECTION, beijing("2026-11-18T10:00:00"));
        run.resume(CASE, beijing("2026-11-19T10:00:00"));

        assertThat(explained().days())
                .extracting(CountedDay::why)
                .containsExactly(FIRST_DAY, COUNTS, PAUSED, COUNTS, COUNTS, PUT_OFF, PUT_OFF);
        assertThat(explained().deadline().due()).isEqualTo(beijing("2026-11-23T23:59:59"));
        assertThat(explained().pauses()).hasSize(1);
    }

    @Test
    void ofWorkHoursEveryDayIsListed() {
        start(4, LimitUnit.WORK_HOUR, "2026-11-20T16:00:00");

        assertThat(explained().days())
                .extracting(CountedDay::why)
                .containsExactly(COUNTS, DAY_OFF, DAY_OFF, COUNTS);
    }

    @Test
    void byTheClockThereAreNoDaysToExplain() {
        start(8, LimitUnit.CLOCK_HOUR, "2026-11-20T16:00:00");

        assertThat(explained().days()).isEmpty();
        assertThat(explained().hours()).isEmpty();
    }

    @Test
    void aLongCountIsCutAndSaysSo() {
        start(1_000, LimitUnit.NATURAL_DAY, "2026-11-20T16:00:00");

        assertThat(explained().days()).hasSize(ExplainDeadline.DAYS_MAX);
        assertThat(explained().daysLeftOut()).isGreaterThan(600);
    }

    @Test
    void nothingIsKnownOfWhatHasNoDeadline() {
        assertThat(explain.explain(CASE)).isEmpty();
    }

    private void start(int amount, LimitUnit unit, String at) {
        run.start(CASE, NORTH, policy(amount, unit), beijing(at));
    }

    private Explanation explained() {
        return explain.explain(CASE).orElseThrow();
    }
}
