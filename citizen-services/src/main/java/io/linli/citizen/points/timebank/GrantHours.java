package io.linli.citizen.points.timebank;

import static io.linli.citizen.points.timebank.TimebankReason.GRANT_LIMIT;
import static io.linli.citizen.points.timebank.TimebankReason.ID_TAKEN;

import io.linli.citizen.points.ledger.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Use case: a community's pool is given coins to pay with, bounded for each year.
public final class GrantHours {
    private final Gifts gifts;
    private final Profiles profiles;
    private final Commits commits;
    private final Clock clock;

    public GrantHours(Gifts gifts, Profiles profiles, Commits commits, Clock clock) {
        this.gifts = gifts;
        this.profiles = profiles;
        this.commits = commits;
        this.clock = clock;
    }

    /// The same grant sent again changes nothing.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `GRANT_LIMIT` or `ID_TAKEN`
    public <A> A grant(
            UUID id, String region, HalfHours amount, String by, Once<Gifts.Grant, A> once) {
        var now = clock.instant();
        var year = now.atZone(Ages.BEIJING).getYear();
        var grant = new Gifts.Grant(id, region, year, amount, by, now);
        if (!commits.open(
                List.of(CoinLines.sourceAccount(region), CoinLines.poolAccount(region)))) {
            throw new IllegalStateException("pool of " + region + " is another region's");
        }
        return commits.commit(
                List.of(CoinLines.grant(grant)),
                outcomes -> once.run(() -> granted(grant, outcomes)));
    }

    private Gifts.Grant granted(Gifts.Grant grant, Supplier<List<Outcome>> outcomes) {
        var before = gifts.grant(grant.id());
        if (before.isPresent()) {
            if (!grant.repeats(before.get())) {
                throw ID_TAKEN.refuse("id", grant.id());
            }
            return before.get();
        }
        var most = profiles.inForce(grant.region(), grant.at()).grantYear();
        var had = gifts.granted(grant.region(), grant.year());
        if (had.plus(grant.amount()).compareTo(most) > 0) {
            throw GRANT_LIMIT.refuse("hours", had, "<= " + most + " after the grant");
        }
        var outcome = outcomes.get().getFirst();
        if (outcome != Outcome.CREATED) {
            throw ID_TAKEN.refuse("id", grant.id());
        }
        gifts.add(grant);
        return grant;
    }
}
