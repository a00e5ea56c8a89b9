package io.linli.citizen.governance.whistle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// When a department first was on site, and how far from the case's place it said so.
///
/// @param metres empty when either place is not known
public record Arrival(Instant at, Optional<Integer> metres) {
    private static final Comparator<Arrival> ORDER =
            Comparator.comparing(Arrival::at)
                    .thenComparing(arrival -> arrival.metres().orElse(Integer.MAX_VALUE));

    /// Of two reports the earlier; of two at once always the same one.
    static Arrival first(Optional<Arrival> one, Arrival other) {
        return one.filter(known -> ORDER.compare(known, other) <= 0).orElse(other);
    }
}
