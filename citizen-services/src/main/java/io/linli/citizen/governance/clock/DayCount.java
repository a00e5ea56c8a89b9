package io.linli.citizen.governance.clock;

import io.linli.citizen.governance.clock.CountedDay.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Counts a limit day by day. Days after the one on which a pause began, through the one on which
/// it ended, do not count: whoever goes on has as many days left as there were. Rule:
/// docs/rules/calendar.md §2.
record DayCount(WorkCalendar calendar, Limit limit, List<Span> pauses) {

    /// Every day from the first, which does not count, to the last.
    List<CountedDay> from(Instant start) {
        var days = new ArrayList<CountedDay>();
        var day = calendar.dayOf(start);
        add(days, day, Why.FIRST_DAY);
        for (var left = limit.amount(); left > 0; ) {
            day = day.plusDays(1);
            var why = why(day);
            add(days, day, why);
            left -= why == Why.COUNTS ? 1 : 0;
        }
        while (!mayEndOn(day)) {
            day = day.plusDays(1);
            add(days, day, Why.PUT_OFF);
        }
        return List.copyOf(days);
    }

    private void add(List<CountedDay> days, LocalDate day, Why why) {
        if (days.size() > WorkCalendar.DAYS_MAX) {
            throw WorkCalendar.endless();
        }
        days.add(new CountedDay(day, why, calendar.nameOf(day)));
    }

    private Why why(LocalDate day) {
        if (pauses.stream().anyMatch(pause -> covers(pause, day))) {
            return Why.PAUSED;
        }
        return limit.unit() == LimitUnit.NATURAL_DAY || calendar.isWorkingDay(day)
                ? Why.COUNTS
                : Why.DAY_OFF;
    }

    private boolean covers(Span pause, LocalDate day) {
        return day.isAfter(calendar.dayOf(pause.from()))
                && !day.isAfter(calendar.dayOf(pause.until()));
    }

    /// The last day is a working day, and does not end before the clock goes on again.
    private boolean mayEndOn(LocalDate day) {
        return calendar.isWorkingDay(day)
                && pauses.stream()
                        .noneMatch(pause -> calendar.endOf(day, limit).isBefore(pause.until()));
    }
}
