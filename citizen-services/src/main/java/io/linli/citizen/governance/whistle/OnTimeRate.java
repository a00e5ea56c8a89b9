package io.linli.citizen.governance.whistle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// The share of called departments that were on site in time (报到率). Rule: R-14.
///
/// @param onTime departments that were
/// @param required departments that had to be
public record OnTimeRate(int onTime, int required) {

    public static OnTimeRate of(List<Whistle> whistles) {
        var called = whistles.stream().flatMap(whistle -> whistle.departments().stream()).toList();
        var onTime =
                called.stream()
                        .filter(department ->
                                department.arriveMark().equals(Optional.of(Mark.ON_TIME)))
                        .count();
        return new OnTimeRate((int) onTime, called.size());
    }

    /// With two decimals, such as `66.67`; empty when nobody was called.
    public Optional<BigDecimal> percent() {
        return required == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(onTime * 100L)
                                .divide(BigDecimal.valueOf(required), 2, RoundingMode.HALF_UP));
    }
}
