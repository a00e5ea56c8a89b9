package io.linli.citizen.points.ledger;

/// An account of a ledger.
///
/// @param code what it is for: 1 a community's pool, 2 a reporter's points
/// @param region the community it is kept for
/// @param partner the partner whose reporter it is; empty for a pool
/// @param flags as it was opened
/// @param closed as it is now
/// @param timestamp the ledger time at which it was opened; 0 before that
public record Account(
        AccountId id,
        int ledger,
        int code,
        String region,
        String partner,
        AccountFlags flags,
        UserData data,
        boolean closed,
        Balances balances,
        long timestamp) {

    /// What is in it; below 0 if more was taken out than put in.
    public long balance() {
        return balances.creditsPosted() - balances.debitsPosted();
    }

    /// What can still be taken out; of an account whose credits are bounded, what can still be put
    /// in.
    public long available() {
        return flags.has(AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS)
                ? balances.debitsPosted() - balances.creditsPosted() - balances.creditsPending()
                : balances.creditsPosted() - balances.debitsPosted() - balances.debitsPending();
    }

    Account openedAt(long time) {
        return new Account(
                id,
                ledger,
                code,
                region,
                partner,
                flags,
                data,
                flags.has(AccountFlags.CLOSED),
                Balances.NONE,
                time);
    }

    Account with(Balances now, boolean closedNow) {
        return new Account(
                id, ledger, code, region, partner, flags, data, closedNow, now, timestamp);
    }
}
