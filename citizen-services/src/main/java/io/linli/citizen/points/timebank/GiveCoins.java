package io.linli.citizen.points.timebank;

import static io.linli.citizen.points.timebank.TimebankReason.COINS_SHORT;
import static io.linli.citizen.points.timebank.TimebankReason.ID_TAKEN;
import static io.linli.citizen.points.timebank.TimebankReason.NOT_KIN;
import static io.linli.citizen.points.timebank.TimebankReason.TOTAL_CAP;

import io.linli.citizen.points.ledger.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Use case: somebody gives coins to a direct relative (直系亲属), at any age.
public final class GiveCoins {
    private final Gifts gifts;
    private final Members members;
    private final Profiles profiles;
    private final Commits commits;
    private final Clock clock;

    public GiveCoins(
            Gifts gifts, Members members, Profiles profiles, Commits commits, Clock clock) {
        this.gifts = gifts;
        this.members = members;
        this.profiles = profiles;
        this.commits = commits;
        this.clock = clock;
    }

    /// The giver as they are afterwards. The same gift sent again changes nothing.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `NOT_KIN`, also when there is nobody of that id,
    ///   `COINS_SHORT`, `TOTAL_CAP` or `ID_TAKEN`
    public <A> A give(
            UUID id, MemberId giver, MemberId taker, HalfHours amount, Once<Member, A> once) {
        var gift = new Gifts.Gift(id, giver, taker, amount, clock.instant());
        return commits.commit(
                giver.equals(taker) ? List.of() : List.of(CoinLines.gift(gift)),
                outcomes -> once.run(() -> given(gift, outcomes)));
    }

    private Member given(Gifts.Gift gift, Supplier<List<Outcome>> outcomes) {
        var before = gifts.gift(gift.id());
        if (before.isPresent()) {
            if (!gift.repeats(before.get())) {
                throw ID_TAKEN.refuse("id", gift.id());
            }
            return members.lock(gift.giver());
        }
        var giver = members.lock(gift.giver());
        var now = gift.at();
        var profile = profiles.inForce(giver.region(), now);
        if (members.kinship(gift.giver(), gift.taker())
                .filter(profile.giftKin()::contains)
                .isEmpty()) {
            throw NOT_KIN.refuse("taker", gift.taker(), "one of " + profile.giftKin());
        }
        var taker = members.lock(gift.taker());
        fits(gift, taker, now);
        expect(gift, outcomes.get().getFirst());
        var left = giver.spending(gift.amount());
        members.save(left);
        members.save(taker.taking(gift.amount(), profiles.inForce(taker.region(), now), now));
        gifts.add(gift);
        return left;
    }

    private void fits(Gifts.Gift gift, Member taker, Instant now) {
        var cap = profiles.inForce(taker.region(), now).totalCap();
        if (cap.isPresent() && taker.coins().plus(gift.amount()).compareTo(cap.get()) > 0) {
            // the giver may be another portal's: what the taker has is not told
            throw TOTAL_CAP.refuse("coins", gift.amount(), "no more than the taker may still have");
        }
    }

    private static void expect(Gifts.Gift gift, Outcome outcome) {
        switch (outcome) {
            case CREATED -> {}
            case EXCEEDS_CREDITS -> throw COINS_SHORT.refuse("coins", gift.amount());
            case ID_ALREADY_FAILED -> throw ID_TAKEN.refuse("id", gift.id());
            default -> {
                if (!outcome.name().startsWith("EXISTS")) {
                    throw new IllegalStateException("gift " + gift.id() + ": " + outcome);
                }
                throw ID_TAKEN.refuse("id", gift.id());
            }
        }
    }
}
