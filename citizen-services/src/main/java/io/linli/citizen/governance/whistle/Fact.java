package io.linli.citizen.governance.whistle;

import java.time.Instant;
import java.util.Optional;

/// What a department reports. Facts carry the time of what happened, so it does not matter in which
/// order or how often they arrive.
public sealed interface Fact {
    /// It has heard the call (接哨).
    record Acknowledged(Instant at) implements Fact {}

    /// It holds the call to be not its business; still due until the street agrees.
    record Refused(Instant at, String reason) implements Fact {}

    /// It promises to have done its part by `until` (承诺).
    record Promised(Instant at, Instant until, String note) implements Fact {}

    /// It is on site (报到).
    ///
    /// @param metres how far from the case's place, if that was compared
    record Arrived(Instant at, Optional<Integer> metres) implements Fact {
        public Arrived(Instant at) {
            this(at, Optional.empty());
        }
    }

    /// It has done its part.
    record Done(Instant at, String note) implements Fact {
        /// Of two reports the earlier; of two at once always the same one.
        static Done first(Optional<Done> one, Done other) {
            return one.filter(known ->
                            known.at().isBefore(other.at())
                                    || (known.at().equals(other.at())
                                            && known.note().compareTo(other.note()) <= 0))
                    .orElse(other);
        }
    }

    /// When it happened, as the department says.
    Instant at();

    /// The step that reporting it is.
    default Act act() {
        return switch (this) {
            case Acknowledged _ -> Act.ACKNOWLEDGE;
            case Refused _ -> Act.REFUSE;
            case Promised _ -> Act.PROMISE;
            case Arrived _ -> Act.CHECK_IN;
            case Done _ -> Act.DELIVER;
        };
    }
}
