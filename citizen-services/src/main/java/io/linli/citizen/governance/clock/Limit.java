package io.linli.citizen.governance.clock;

/// How long something may take.
public record Limit(int amount, LimitUnit unit) {
    static final int AMOUNT_MAX = 10_000;

    public Limit {
        if (amount < 1 || amount > AMOUNT_MAX) {
            throw new IllegalArgumentException(
                    "amount: " + amount + " (expected: 1.." + AMOUNT_MAX + ")");
        }
    }
}
