package io.linli.citizen.governance.hotline;

import java.time.Instant;
import java.util.Optional;

/// One call-back (回访).
///
/// @param round from 1
/// @param contacted whether the unit had been in touch; empty if not asked, as are the next two
public record Try(
        int round,
        Instant at,
        boolean reached,
        Optional<Boolean> contacted,
        Optional<Boolean> solved,
        Optional<Satisfaction> satisfaction) {
    public static final int ROUNDS_MAX = 99;

    /// Somebody answered, and said both what the rates need. Rule: R-17.
    boolean isSuccess() {
        return reached && solved.isPresent() && satisfaction.isPresent();
    }

    /// For whoever counts again.
    String facts() {
        return "round=%d at=%s reached=%s contacted=%s solved=%s satisfaction=%s"
                .formatted(
                        round,
                        at,
                        reached,
                        contacted.map(String::valueOf).orElse(""),
                        solved.map(String::valueOf).orElse(""),
                        satisfaction.map(Enum::name).orElse(""));
    }
}
