package io.linli.citizen.points.ledger;

/// How an account was opened; a set of bits.
public record AccountFlags(int bits) {
    public static final int LINKED = 1;
    public static final int DEBITS_MUST_NOT_EXCEED_CREDITS = 1 << 1;
    public static final int CREDITS_MUST_NOT_EXCEED_DEBITS = 1 << 2;
    public static final int HISTORY = 1 << 3;
    public static final int CLOSED = 1 << 5;

    public static AccountFlags of(int... flags) {
        var bits = 0;
        for (var flag : flags) {
            bits |= flag;
        }
        return new AccountFlags(bits);
    }

    public boolean has(int flag) {
        return (bits & flag) != 0;
    }
}
