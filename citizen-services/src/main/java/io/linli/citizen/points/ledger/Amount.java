package io.linli.citizen.points.ledger;

/// How much moves: 128 bits, unsigned, as the contract has it. The ledger holds at most [#HELD_MAX]
/// on any side of an account; anything larger overflows.
///
/// @param high the upper 64 bits
/// @param low the lower 64 bits, unsigned
public record Amount(long high, long low) {
    public static final long HELD_MAX = Long.MAX_VALUE;
    public static final Amount ZERO = new Amount(0, 0);

    /// All bits set. Where a rule says so: whatever there is.
    public static final Amount ALL = new Amount(-1, -1);

    public static Amount of(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("amount: " + value + " (expected: >= 0)");
        }
        return new Amount(0, value);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean isZero() {
        return equals(ZERO);
    }

    /// Whether the ledger could hold it at all.
    public boolean fits() {
        return high == 0 && low >= 0;
    }

    /// @throws IllegalStateException unless it fits
    public long value() {
        if (!fits()) {
            throw new IllegalStateException("amount: " + this + " (expected: one that fits)");
        }
        return low;
    }

    boolean exceeds(long bound) {
        return !fits() || low > bound;
    }

    long atMost(long bound) {
        return exceeds(bound) ? bound : low;
    }
}
