package io.linli.citizen.points.lot;

/// Why a line of ledger 1 was written; the ledger keeps the number.
public enum MovementCode {
    EARNED(1),
    SPENT(2),
    REFUNDED(3),
    GIVEN(4),
    DONATED(5),
    EXPIRED(6),
    REVERSED(7),
    MADE_GOOD(8),
    /// Paid by another community (docs/rules/clearing.md §1).
    CLEARED(45);

    private final int number;

    MovementCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
