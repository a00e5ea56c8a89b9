package io.linli.citizen.points.giving;

import io.linli.citizen.points.ledger.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// People who live together, as an officer has registered them; they may give each other points.
public record Household(
        UUID id,
        String region,
        Set<AccountId> members,
        String registeredBy,
        Instant registeredAt,
        Optional<Instant> dissolved) {
    public static final int MEMBERS_MAX = 10;

    public Household {
        members = Set.copyOf(members);
    }
}
