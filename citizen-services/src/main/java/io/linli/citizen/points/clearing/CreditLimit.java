package io.linli.citizen.points.clearing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// How much a community may owe another, from a time on until the next one of the pair. Rule
/// source: docs/rules/clearing.md §2.
///
/// @param number from 1 in each pair, rising with `from`
/// @param amount points, 0..[#AMOUNT_MAX]
/// @param change to the one before; to 0 for the first
/// @param appliedAt when the ledger came to hold it; empty before that
public record CreditLimit(
        UUID id,
        Pair pair,
        int number,
        long amount,
        long change,
        Instant from,
        Optional<Instant> appliedAt,
        String setBy,
        String reason) {
    public static final long AMOUNT_MAX = 1_000_000_000L;

    public CreditLimit {
        if (amount < 0 || amount > AMOUNT_MAX) {
            throw new IllegalArgumentException(
                    "amount: " + amount + " (expected: 0.." + AMOUNT_MAX + ")");
        }
    }

    boolean says(SetCreditLimit.NewLimit asked) {
        return pair.equals(asked.pair())
                && amount == asked.amount()
                && reason.equals(asked.reason())
                && asked.from().map(from::equals).orElse(true);
    }
}
