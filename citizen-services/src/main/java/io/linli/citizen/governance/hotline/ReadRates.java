package io.linli.citizen.governance.hotline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Use case: an officer looks at the three rates of a region. Rule source: docs/rules/hotline.md
/// §5.
public final class ReadRates {
    /// Of one question.
    public static final int DAYS_MAX = 366;

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int COMMUNITY_DIGITS = 12;
    private static final int TIER_DIGITS = 3;

    private final Rates rates;
    private final HotlineRules rules;
    private final Clock clock;

    public ReadRates(Rates rates, HotlineRules rules, Clock clock) {
        this.rates = rates;
        this.rules = rules;
        this.clock = clock;
    }

    /// Days in Beijing, both inclusive.
    public record Period(LocalDate first, LocalDate last) {
        public boolean isSound() {
            return !first.isAfter(last) && ChronoUnit.DAYS.between(first, last) < DAYS_MAX;
        }
    }

    /// The rates of a region.
    ///
    /// @param parts of the next tier; none below a community
    public record Told(
            Period period, Instant asOf, HotlineRule rule, Figures whole, List<Figures> parts) {}

    /// @param first the first of the last day's month if empty
    /// @param last today if empty
    public Period period(Optional<LocalDate> first, Optional<LocalDate> last) {
        var end = last.orElseGet(() -> LocalDate.ofInstant(clock.instant(), BEIJING));
        return new Period(first.orElseGet(() -> end.withDayOfMonth(1)), end);
    }

    public Told of(String region, Period period) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var rule = rules.inForce(region, start(period.last()));
        var parts =
                rates.of(
                        region,
                        region.length() + TIER_DIGITS,
                        rule.weights().basically(),
                        start(period.first()),
                        start(period.last().plusDays(1)));
        var whole = parts.stream().reduce(Figures.none(region), Figures::plus);
        return new Told(
                period, now, rule, whole, region.length() < COMMUNITY_DIGITS ? parts : List.of());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BEIJING).toInstant();
    }
}
