package io.linli.citizen.governance.clock;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private final WorkCalendar calendar =
            new WorkCalendar(
                    BEIJING,
                    LocalTime.of(9, 0),
                    LocalTime.of(18, 0),
                    Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
                    nationalDay());

    @ParameterizedTest
    @CsvSource({
        // by the clock, at any hour
        "2026-11-20T10:00:00, 30, CLOCK_MINUTE, 2026-11-20T10:30:00",
        "2026-11-20T15:00:00, 24, CLOCK_HOUR,   2026-11-21T15:00:00",
        "2026-11-20T09:00:00, 8,  CLOCK_HOUR,   2026-11-20T17:00:00",
        // within one day, over night, over a weekend
        "2026-11-20T10:00:00, 4,  WORK_HOUR,    2026-11-20T14:00:00",
        "2026-11-19T16:00:00, 4,  WORK_HOUR,    2026-11-20T11:00:00",
        "2026-11-20T16:30:00, 4,  WORK_HOUR,    2026-11-23T11:30:00",
        // work that ends at closing time is due then
        "2026-11-20T14:00:00, 4,  WORK_HOUR,    2026-11-20T18:00:00",
        "2026-11-20T14:00:01, 4,  WORK_HOUR,    2026-11-23T09:00:01",
        // what begins out of hours begins when offices open
        "2026-11-20T07:00:00, 4,  WORK_HOUR,    2026-11-20T13:00:00",
        "2026-11-20T18:00:00, 4,  WORK_HOUR,    2026-11-23T13:00:00",
        "2026-11-21T12:00:00, 4,  WORK_HOUR,    2026-11-23T13:00:00",
        // the holiday week, and the Saturday worked for it
        "2026-09-30T17:00:00, 4,  WORK_HOUR,    2026-10-08T12:00:00",
        "2026-10-09T17:00:00, 4,  WORK_HOUR,    2026-10-10T12:00:00",
        // the first day does not count; the last ends when offices close
        "2026-11-20T10:00:00, 1,  WORK_DAY,     2026-11-23T18:00:00",
        "2026-11-20T23:59:59, 1,  WORK_DAY,     2026-11-23T18:00:00",
        "2026-11-21T10:00:00, 1,  WORK_DAY,     2026-11-23T18:00:00",
        "2026-11-18T10:00:00, 3,  WORK_DAY,     2026-11-23T18:00:00",
        "2026-09-30T10:00:00, 1,  WORK_DAY,     2026-10-08T18:00:00",
        "2026-10-09T10:00:00, 1,  WORK_DAY,     2026-10-10T18:00:00",
        // any day counts, but the last is never a day off
        "2026-11-20T15:00:00, 7,  NATURAL_DAY,  2026-11-27T23:59:59",
        "2026-11-20T15:00:00, 1,  NATURAL_DAY,  2026-11-23T23:59:59",
        "2026-09-29T15:00:00, 3,  NATURAL_DAY,  2026-10-08T23:59:59",
        "2026-10-07T15:00:00, 3,  NATURAL_DAY,  2026-10-10T23:59:59"
    })
    void countsEachUnitAsTheRuleSays(String start, int amount, LimitUnit unit, String due) {
        assertThat(calendar.due(beijing(start), new Limit(amount, unit))).isEqualTo(beijing(due));
    }

    @Test
    void findsNoWorkingDayInACalendarWithoutAny() {
        var closed =
                new WorkCalendar(
                        BEIJING, LocalTime.of(9, 0), LocalTime.of(18, 0), Set.of(), Map.of());

        assertThatThrownBy(() -> closed.due(Instant.EPOCH, new Limit(1, LimitUnit.WORK_DAY)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> closed.due(Instant.EPOCH, new Limit(1, LimitUnit.WORK_HOUR)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatThrownBy(() -> new Limit(0, LimitUnit.CLOCK_HOUR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<LocalDate, SpecialDay> nationalDay() {
        var days = new HashMap<LocalDate, SpecialDay>();
        LocalDate.of(2026, 10, 1)
                .datesUntil(LocalDate.of(2026, 10, 8))
                .forEach(day -> days.put(day, new SpecialDay(false, "国庆节")));
        days.put(LocalDate.of(2026, 10, 10), new SpecialDay(true, "国庆节调休"));
        return days;
    }

    private static Instant beijing(String local) {
        return OffsetDateTime.parse(local + "+08:00").toInstant();
    }
}
