package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.hotline.HotlineRule.Weights;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/// What the three rates (三率) of one region are made of. Rates are in hundredths of a percent,
/// rounded half up once; empty when there is nothing to divide by. Rule: R-17.
///
/// @param dispatched in the period and not handed back
/// @param excluded of those, left out
/// @param contacted of the rest, contacted on time
/// @param calledBack of the rest, with success
/// @param solved of those
/// @param satisfied of those
public record Figures(
        String region,
        long dispatched,
        long excluded,
        long contacted,
        long calledBack,
        long solved,
        long satisfied) {
    private static final long HUNDREDTHS = 10_000; // of a percent, in a whole

    public static Figures none(String region) {
        return new Figures(region, 0, 0, 0, 0, 0, 0);
    }

    public Figures plus(Figures other) {
        return new Figures(
                region,
                dispatched + other.dispatched,
                excluded + other.excluded,
                contacted + other.contacted,
                calledBack + other.calledBack,
                solved + other.solved,
                satisfied + other.satisfied);
    }

    /// How many count.
    public long counted() {
        return dispatched - excluded;
    }

    /// 响应率.
    public OptionalInt responseRate() {
        return rate(contacted, counted());
    }

    /// 解决率.
    public OptionalInt solutionRate() {
        return rate(solved, calledBack);
    }

    /// 满意率.
    public OptionalInt satisfactionRate() {
        return rate(satisfied, calledBack);
    }

    /// The three, weighted: of the exact rates, not of the rounded ones.
    public OptionalInt score(Weights weights) {
        if (counted() == 0 || calledBack == 0) {
            return OptionalInt.empty();
        }
        var called =
                number(weights.solution())
                        .multiply(number(solved))
                        .add(number(weights.satisfaction()).multiply(number(satisfied)));
        var sum =
                number(weights.response())
                        .multiply(number(contacted))
                        .multiply(number(calledBack))
                        .add(called.multiply(number(counted())));
        return OptionalInt.of(
                sum.multiply(number(HUNDREDTHS / 100))
                        .divide(
                                number(counted()).multiply(number(calledBack)),
                                0,
                                RoundingMode.HALF_UP)
                        .intValueExact());
    }

    private static OptionalInt rate(long part, long whole) {
        return whole == 0
                ? OptionalInt.empty()
                : OptionalInt.of(
                        number(part)
                                .multiply(number(HUNDREDTHS))
                                .divide(number(whole), 0, RoundingMode.HALF_UP)
                                .intValueExact());
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
