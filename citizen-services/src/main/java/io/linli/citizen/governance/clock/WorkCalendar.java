package io.linli.citizen.governance.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// When offices of an area are open, and what is due when. Rule: R-22 (民法典 201–203).
///
/// @param zone where the days and hours are counted
/// @param specialDays days that are not what their weekday says
public record WorkCalendar(
        ZoneId zone,
        LocalTime opens,
        LocalTime closes,
        Set<DayOfWeek> weekdays,
        Map<LocalDate, SpecialDay> specialDays) {

    /// Ends every search in a calendar without working days.
    static final int DAYS_MAX = 5 * Limit.AMOUNT_MAX;

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public WorkCalendar {
        weekdays = Set.copyOf(weekdays);
        specialDays = Map.copyOf(specialDays);
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException(
                    "closes: " + closes + " (expected: after " + opens + ")");
        }
    }

    /// The last instant that is on time, inclusive, for what begins at `start`.
    public Instant due(Instant start, Limit limit) {
        return due(start, limit, List.of());
    }

    /// The same when the clock stood still in between.
    ///
    /// @param pauses oldest first, none of which begins after the deadline
    public Instant due(Instant start, Limit limit, List<Span> pauses) {
        return switch (limit.unit()) {
            case CLOCK_MINUTE, CLOCK_HOUR -> byTheClock(start, limit, pauses);
            case WORK_HOUR -> afterWork(start, Duration.ofHours(limit.amount()), pauses);
            case WORK_DAY, NATURAL_DAY ->
                    endOf(new DayCount(this, limit, pauses).from(start).getLast().day(), limit);
        };
    }

    private static Instant byTheClock(Instant start, Limit limit, List<Span> pauses) {
        var end = start.plus(limit.byTheClock().orElseThrow());
        for (var pause : pauses) {
            end = end.plus(pause.length());
        }
        return end;
    }

    public boolean isWorkingDay(LocalDate day) {
        var special = specialDays.get(day);
        return special == null ? weekdays.contains(day.getDayOfWeek()) : special.working();
    }

    String nameOf(LocalDate day) {
        var special = specialDays.get(day);
        return special == null ? "" : special.name();
    }

    /// When a limit that is counted in days ends on a day.
    Instant endOf(LocalDate day, Limit limit) {
        return at(day, limit.unit() == LimitUnit.WORK_DAY ? closes : LAST_SECOND);
    }

    private Instant afterWork(Instant start, Duration work, List<Span> pauses) {
        var left = work;
        var from = start;
        for (var pause : pauses) {
            left = left.minus(workBetween(from, pause.from()));
            from = pause.until();
        }
        return afterWork(from.atZone(zone), left);
    }

    /// Work that ends exactly at closing time is due then, not the next morning.
    private Instant afterWork(ZonedDateTime start, Duration work) {
        var left = work;
        var day = start.toLocalDate();
        var from = later(start.toLocalTime(), opens);
        for (var searched = 0; searched < DAYS_MAX; searched++) {
            if (isWorkingDay(day) && from.isBefore(closes)) {
                var open = Duration.between(from, closes);
                if (left.compareTo(open) <= 0) {
                    return at(day, from.plus(left));
                }
                left = left.minus(open);
            }
            day = day.plusDays(1);
            from = opens;
        }
        throw endless();
    }

    /// How long offices are open between two instants; nothing if they are in the wrong order.
    Duration workBetween(Instant start, Instant end) {
        var total = Duration.ZERO;
        for (var day = dayOf(start); !day.isAfter(dayOf(end)); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                var from = later(start, at(day, opens));
                var until = earlier(end, at(day, closes));
                total = from.isBefore(until) ? total.plus(Duration.between(from, until)) : total;
            }
        }
        return total;
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static <T extends Comparable<? super T>> T later(T one, T other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static <T extends Comparable<? super T>> T earlier(T one, T other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    static IllegalStateException endless() {
        return new IllegalStateException("no working day within " + DAYS_MAX + " days");
    }
}
