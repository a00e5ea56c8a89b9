package io.linli.citizen.governance.whistle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// A department's last word on whether it comes.
///
/// @param reason why, when refusing
public record Answer(boolean refused, Instant at, String reason) {
    private static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::at)
                    .thenComparing(Answer::refused)
                    .thenComparing(Answer::reason);

    /// Of two answers the later; of two at once always the same one.
    static Answer last(Optional<Answer> one, Answer other) {
        return one.filter(known -> ORDER.compare(known, other) >= 0).orElse(other);
    }
}
