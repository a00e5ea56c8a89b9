package io.linli.citizen.points.ledger;

/// What kind of transfer it is; a set of bits.
public record TransferFlags(int bits) {
    public static final int LINKED = 1;
    public static final int PENDING = 1 << 1;
    public static final int POST_PENDING = 1 << 2;
    public static final int VOID_PENDING = 1 << 3;
    public static final int BALANCING_DEBIT = 1 << 4;
    public static final int BALANCING_CREDIT = 1 << 5;
    public static final int CLOSING_DEBIT = 1 << 6;
    public static final int CLOSING_CREDIT = 1 << 7;
    private static final int SETTLING = POST_PENDING | VOID_PENDING;

    public static TransferFlags of(int... flags) {
        var bits = 0;
        for (var flag : flags) {
            bits |= flag;
        }
        return new TransferFlags(bits);
    }

    /// Whether any of them is set.
    public boolean has(int flags) {
        return (bits & flags) != 0;
    }

    /// Whether it posts or voids a pending transfer.
    public boolean settles() {
        return has(SETTLING);
    }

    public boolean balances() {
        return has(BALANCING_DEBIT | BALANCING_CREDIT);
    }

    /// Whether it both settles and does something that a settling one cannot.
    boolean clash() {
        return settles() && (bits & ~LINKED) != POST_PENDING && (bits & ~LINKED) != VOID_PENDING;
    }
}
