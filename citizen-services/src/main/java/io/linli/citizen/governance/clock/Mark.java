package io.linli.citizen.governance.clock;

/// A point of a deadline that is told once when it is reached, in this order.
public sealed interface Mark {
    /// The last quarter of the time begins.
    record Warn() implements Mark {
        @Override
        public String name() {
            return "WARN";
        }
    }

    /// The last instant that was on time is past.
    record Breach() implements Mark {
        @Override
        public String name() {
            return "BREACH";
        }
    }

    /// The miss is told one level up.
    ///
    /// @param number counts from 1
    record Rung(int number, Level level) implements Mark {
        @Override
        public String name() {
            return "RUNG_" + number;
        }
    }

    /// Unique within a deadline.
    String name();
}
