package io.linli.citizen.governance.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;

/// When offices of an area are open, and what is due when. Rule: R-22 (民法典 201–203).
///
/// @param zone where the days and hours are counted
/// @param specialDays days that are not what their weekday says: `true` a working day, `false` a
///   day off
public record WorkCalendar(
        ZoneId zone,
        LocalTime opens,
        LocalTime closes,
        Set<DayOfWeek> weekdays,
        Map<LocalDate, Boolean> specialDays) {

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
        return switch (limit.unit()) {
            case CLOCK_MINUTE -> start.plus(Duration.ofMinutes(limit.amount()));
            case CLOCK_HOUR -> start.plus(Duration.ofHours(limit.amount()));
            case WORK_HOUR -> afterWork(start.atZone(zone), Duration.ofHours(limit.amount()));
            case WORK_DAY -> at(workingDayAfter(dayOf(start), limit.amount()), closes);
            case NATURAL_DAY ->
                    at(workingDayFrom(dayOf(start).plusDays(limit.amount())), LAST_SECOND);
        };
    }

    public boolean isWorkingDay(LocalDate day) {
        var special = specialDays.get(day);
        return special == null ? weekdays.contains(day.getDayOfWeek()) : special;
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

    private LocalDate workingDayAfter(LocalDate start, int count) {
        var day = start;
        for (var found = 0; found < count; found++) {
            day = workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    private LocalDate workingDayFrom(LocalDate first) {
        for (var searched = 0; searched < DAYS_MAX; searched++) {
            if (isWorkingDay(first.plusDays(searched))) {
                return first.plusDays(searched);
            }
        }
        throw endless();
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static IllegalStateException endless() {
        return new IllegalStateException("no working day within " + DAYS_MAX + " days");
    }
}
