package io.linli.citizen.points.giving;

import static io.linli.citizen.points.giving.GivingReason.HOUSEHOLD_EXISTS;
import static io.linli.citizen.points.giving.GivingReason.HOUSEHOLD_UNKNOWN;
import static io.linli.citizen.points.giving.GivingReason.MEMBER_ELSEWHERE;
import static io.linli.citizen.points.lot.PointsReason.POINTS_ACCOUNT_UNKNOWN;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.lot.Purses;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Use case: an officer writes down who lives together. In the transaction at hand.
public final class RegisterHousehold {
    private final Households households;
    private final Purses purses;
    private final Clock clock;

    public RegisterHousehold(Households households, Purses purses, Clock clock) {
        this.households = households;
        this.purses = purses;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `POINTS_ACCOUNT_UNKNOWN`, `MEMBER_ELSEWHERE` or
    ///   `HOUSEHOLD_EXISTS`
    public Household register(UUID id, String region, Set<AccountId> members, String by) {
        var known = households.find(id);
        if (known.isPresent()) {
            return same(known.get(), region, members);
        }
        for (var member : members) {
            if (purses.find(member).isEmpty()) {
                throw POINTS_ACCOUNT_UNKNOWN.refuse("accountIds", member);
            }
        }
        var fresh = new Household(id, region, members, by, clock.instant(), Optional.empty());
        if (!households.add(fresh)) {
            throw MEMBER_ELSEWHERE.refuse("accountIds", members, "people of no other household");
        }
        return fresh;
    }

    private static Household same(Household known, String region, Set<AccountId> members) {
        if (!known.region().equals(region) || !known.members().equals(members)) {
            throw HOUSEHOLD_EXISTS.refuse("id", known.id(), "an id of its own");
        }
        return known;
    }

    /// @throws io.linli.mesh.refusal.Refusal `HOUSEHOLD_UNKNOWN`
    public Household dissolve(UUID id) {
        var known =
                households.find(id).orElseThrow(() -> HOUSEHOLD_UNKNOWN.refuse("household", id));
        if (known.dissolved().isEmpty()) {
            households.dissolve(id, clock.instant());
        }
        return households.find(id).orElseThrow();
    }

    /// Newest first.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Household> page(String region, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = households.page(region, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(rows, size, last -> new PageToken(last.registeredAt(), last.id()));
    }
}
