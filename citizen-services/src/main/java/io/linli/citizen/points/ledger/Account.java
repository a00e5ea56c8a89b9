package io.linli.citizen.points.ledger;

import java.time.Instant;

/// An account of a ledger.
///
/// @param code what it is for: 1 a community's pool, 2 a reporter's points
/// @param region the community it is kept for
/// @param partner the partner whose reporter it is; empty for a pool
/// @param bounded whether debits may never exceed credits
/// @param debits all that was taken out
/// @param credits all that was put in
public record Account(
        AccountId id,
        int ledger,
        int code,
        String region,
        String partner,
        boolean bounded,
        long debits,
        long credits,
        Instant openedAt) {

    public long balance() {
        return credits - debits;
    }

    boolean isOpenedLike(Account other) {
        return ledger == other.ledger
                && code == other.code
                && region.equals(other.region)
                && partner.equals(other.partner)
                && bounded == other.bounded;
    }

    Account debited(Points points) {
        return with(Math.addExact(debits, points.value()), credits);
    }

    Account credited(Points points) {
        return with(debits, Math.addExact(credits, points.value()));
    }

    private Account with(long out, long in) {
        return new Account(id, ledger, code, region, partner, bounded, out, in, openedAt);
    }
}
