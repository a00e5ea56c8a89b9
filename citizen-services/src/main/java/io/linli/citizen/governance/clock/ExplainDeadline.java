package io.linli.citizen.governance.clock;

import io.linli.citizen.governance.clock.CountedDay.Why;
import io.linli.citizen.governance.clock.Deadlines.ToldMark;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Use case: somebody asks why something is due when it is.
public final class ExplainDeadline {
    /// Days that are listed at most; a longer count is cut short and says so.
    public static final int DAYS_MAX = 400;

    private final Deadlines deadlines;
    private final Calendars calendars;

    /// The hours that a limit was counted in.
    public record Hours(ZoneId zone, LocalTime opens, LocalTime closes) {}

    /// All that a deadline follows from.
    ///
    /// @param pauses times that did not count; the one that still lasts is in the deadline
    /// @param hours empty when it was counted by the clock alone, as are the days
    /// @param days from the first, which does not count, to the last; the oldest [#DAYS_MAX]
    /// @param daysLeftOut how many more there are
    public record Explanation(
            Deadline deadline,
            List<Span> pauses,
            List<ToldMark> marks,
            Optional<Hours> hours,
            List<CountedDay> days,
            int daysLeftOut) {}

    public ExplainDeadline(Deadlines deadlines, Calendars calendars) {
        this.deadlines = deadlines;
        this.calendars = calendars;
    }

    /// Empty if the subject has no deadline the caller may see.
    public Optional<Explanation> explain(Subject subject) {
        return deadlines.find(subject).map(this::explain);
    }

    private Explanation explain(Deadline deadline) {
        var pauses = Deadline.pauses(deadlines.events(deadline));
        var marks = deadlines.marks(deadline);
        if (deadline.policy().limit().byTheClock().isPresent()) {
            return new Explanation(deadline, pauses, marks, Optional.empty(), List.of(), 0);
        }
        var calendar = calendars.inForce(deadline.region(), deadline.started());
        var days = days(calendar, deadline, pauses);
        var listed = Math.min(days.size(), DAYS_MAX);
        return new Explanation(
                deadline,
                pauses,
                marks,
                Optional.of(new Hours(calendar.zone(), calendar.opens(), calendar.closes())),
                List.copyOf(days.subList(0, listed)),
                days.size() - listed);
    }

    private static List<CountedDay> days(
            WorkCalendar calendar, Deadline deadline, List<Span> pauses) {
        var limit = deadline.policy().limit();
        if (limit.unit() == LimitUnit.WORK_HOUR) {
            return workedDays(calendar, deadline, pauses);
        }
        var days = new ArrayList<>(new DayCount(calendar, limit, pauses).from(deadline.started()));
        var end = calendar.dayOf(deadline.due()); // later, if more time was granted
        for (var day = days.getLast().day().plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            days.add(new CountedDay(day, Why.PUT_OFF, calendar.nameOf(day)));
        }
        return days;
    }

    /// Days between start and end, and whether any of their hours counted.
    private static List<CountedDay> workedDays(
            WorkCalendar calendar, Deadline deadline, List<Span> pauses) {
        var days = new ArrayList<CountedDay>();
        var last = calendar.dayOf(deadline.due());
        for (var day = calendar.dayOf(deadline.started());
                !day.isAfter(last);
                day = day.plusDays(1)) {
            days.add(
                    new CountedDay(
                            day, why(calendar, day, deadline, pauses), calendar.nameOf(day)));
        }
        return days;
    }

    private static Why why(
            WorkCalendar calendar, LocalDate day, Deadline deadline, List<Span> pauses) {
        if (!calendar.isWorkingDay(day)) {
            return Why.DAY_OFF;
        }
        var opens = day.atTime(calendar.opens()).atZone(calendar.zone()).toInstant();
        var closes = day.atTime(calendar.closes()).atZone(calendar.zone()).toInstant();
        var paused =
                pauses.stream()
                        .anyMatch(pause ->
                                !pause.from().isAfter(opens) && !pause.until().isBefore(closes));
        if (paused) {
            return Why.PAUSED;
        }
        var counts = closes.isAfter(deadline.started()) && opens.isBefore(deadline.due());
        return counts ? Why.COUNTS : Why.FIRST_DAY;
    }
}
