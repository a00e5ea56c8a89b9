package io.linli.citizen.points.lot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Days as people count them.
public final class BeijingDays {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private BeijingDays() {}

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, BEIJING);
    }

    /// The first instant of a day.
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(BEIJING).toInstant();
    }
}
