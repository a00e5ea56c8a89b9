package io.linli.citizen.governance.disputes;

import io.linli.citizen.governance.cases.SealedText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What the parties agreed. Rule source: 人民调解法 art. 28, 29 and 33.
///
/// @param effective from when it holds
public record Agreement(Form form, SealedText terms, Instant effective) {
    private static final int CONFIRM_DAYS = 30;

    /// How an agreement is made.
    public enum Form {
        /// Spoken, and recorded by the mediator.
        ORAL,
        /// Written and signed.
        WRITTEN
    }

    /// Until when both parties may ask the court to confirm it.
    public Instant confirmUntil() {
        return effective.plus(CONFIRM_DAYS, ChronoUnit.DAYS);
    }
}
