package io.linli.citizen.governance.whistle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// Until when a department promises to have done its part: the last word, and when it first gave
/// one.
///
/// @param first when it first promised anything
/// @param at when it said this
public record Promise(Instant first, Instant at, Instant until, String note) {
    private static final Comparator<Promise> ORDER =
            Comparator.comparing(Promise::at)
                    .thenComparing(Promise::until)
                    .thenComparing(Promise::note);

    static Promise joined(Optional<Promise> one, Promise other) {
        if (one.isEmpty()) {
            return other;
        }
        var known = one.get();
        var first = known.first().isBefore(other.first()) ? known.first() : other.first();
        var last = ORDER.compare(known, other) >= 0 ? known : other;
        return new Promise(first, last.at(), last.until(), last.note());
    }
}
