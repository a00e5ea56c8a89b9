package io.linli.citizen.points.reward;

import java.time.Instant;

/// The ledger's time: never going back, even when the clock does. Rule source: docs/rules/ledger.md
/// §1.
@FunctionalInterface
public interface LedgerTime {
    /// To the microsecond, in the transaction at hand.
    Instant now();
}
