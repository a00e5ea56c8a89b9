package io.linli.citizen.points.timebank;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Where gifts and grants are kept, in the transaction at hand.
public interface Gifts {
    record Gift(UUID id, MemberId giver, MemberId taker, HalfHours amount, Instant at) {
        boolean repeats(Gift first) {
            return id.equals(first.id)
                    && giver.equals(first.giver)
                    && taker.equals(first.taker)
                    && amount.equals(first.amount);
        }
    }

    record Grant(UUID id, String region, int year, HalfHours amount, String by, Instant at) {
        boolean repeats(Grant first) {
            return id.equals(first.id)
                    && region.equals(first.region)
                    && amount.equals(first.amount);
        }
    }

    Optional<Gift> gift(UUID id);

    void add(Gift gift);

    Optional<Grant> grant(UUID id);

    void add(Grant grant);

    HalfHours granted(String region, int year);
}
