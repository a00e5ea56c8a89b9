package io.linli.citizen.points.ledger;

import java.util.UUID;

/// An account's id, made by the client; compared as text, so that ours and PostgreSQL's order are
/// one.
public record AccountId(UUID value) implements Comparable<AccountId> {
    @Override
    public int compareTo(AccountId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
