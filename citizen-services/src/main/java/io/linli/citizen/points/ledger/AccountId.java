package io.linli.citizen.points.ledger;

import java.util.UUID;

/// An account's id: 128 bits, made by the client.
public record AccountId(UUID value) {
    public static final AccountId NONE = new AccountId(new UUID(0, 0));

    boolean isZero() {
        return equals(NONE);
    }

    boolean isMax() {
        return value.getMostSignificantBits() == -1 && value.getLeastSignificantBits() == -1;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
