package io.linli.citizen.governance.numbers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Use case: an officer looks at the figures of a region. Rule source: docs/rules/numbers.md §1.
public final class ReadNumbers {
    /// Today is one of them.
    public static final int DAYS = 30;

    /// Where a day begins.
    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Numbers numbers;
    private final Clock clock;

    public ReadNumbers(Numbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    /// What stands now, and how it came to that.
    ///
    /// @param asOf the instant it is judged by, to the microsecond
    public record Dashboard(String region, Instant asOf, Standing standing, Lately lately) {}

    /// How the last days went.
    public record Trend(String region, Instant asOf, Lately lately) {}

    public Dashboard dashboard(String region) {
        var now = now();
        var midnight = today(now).plusDays(1).atStartOfDay(BEIJING).toInstant();
        return new Dashboard(
                region, now, numbers.standing(region, now, midnight), lately(region, now));
    }

    public Trend trend(String region) {
        var now = now();
        return new Trend(region, now, lately(region, now));
    }

    private Lately lately(String region, Instant now) {
        var today = today(now);
        return numbers.lately(region, today.minusDays(DAYS - 1L), today);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, BEIJING);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
