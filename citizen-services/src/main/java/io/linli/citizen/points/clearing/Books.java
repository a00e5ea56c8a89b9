package io.linli.citizen.points.clearing;

import io.linli.citizen.NamedId;
import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.AccountFlags;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Balances;
import io.linli.citizen.points.ledger.UserData;
import io.linli.citizen.points.lot.PointAccounts;
import java.util.List;
import java.util.UUID;

/// Which accounts clearing keeps. Rule source: docs/rules/clearing.md §1 and §2.
public final class Books {
    /// Where credit between communities is counted, so that a limit is a bound of the ledger
    /// itself.
    public static final int CREDIT_LEDGER = 101;

    /// Account codes. In the debtor's books: what it owes the other one, never below 0.
    public static final int DUE = 41;

    /// In the creditor's books: what it is owed by the other one, never below 0.
    public static final int CLAIM = 42;

    /// What was made good outside of the ledger; together 0 over all communities.
    public static final int SETTLED = 43;

    /// What netting took off dues and claims; 0 at rest, as netting moves no position.
    public static final int NETTED = 44;

    /// What a community may still come to owe another.
    public static final int ROOM = 45;

    /// What a community lets others owe it, less what they still may.
    public static final int GRANTED = 46;

    /// What is to be taken out of the room as soon as there is any, after a limit was lowered.
    public static final int EXCESS = 47;

    private static final int BOUNDED = AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS;
    private static final int MIRRORED = AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS;

    private Books() {}

    static AccountId pool(CommunityCode community) {
        return PointAccounts.pool(community.value());
    }

    public static AccountId due(Pair pair) {
        return id("due", pair);
    }

    public static AccountId claim(Pair pair) {
        return id("claim", pair);
    }

    static AccountId settled(CommunityCode community) {
        return id("settled", community);
    }

    public static AccountId netted(CommunityCode community) {
        return id("netted", community);
    }

    public static AccountId room(Pair pair) {
        return id("room", pair);
    }

    static AccountId granted(CommunityCode creditor) {
        return id("granted", creditor);
    }

    static AccountId excess(Pair pair) {
        return id("excess", pair);
    }

    private static AccountId id(String sort, Pair pair) {
        return new AccountId(
                NamedId.of("clearing", sort, pair.debtor().value(), pair.creditor().value()));
    }

    private static AccountId id(String sort, CommunityCode community) {
        return new AccountId(NamedId.of("clearing", sort, community.value()));
    }

    /// All that a pair needs; opening one that is there changes nothing.
    static List<Account> of(Pair pair) {
        var debtor = pair.debtor();
        var creditor = pair.creditor();
        return List.of(
                points(pool(debtor), PointAccounts.POOL, debtor, 0),
                points(pool(creditor), PointAccounts.POOL, creditor, 0),
                points(settled(debtor), SETTLED, debtor, 0),
                points(settled(creditor), SETTLED, creditor, 0),
                points(netted(debtor), NETTED, debtor, 0),
                points(netted(creditor), NETTED, creditor, 0),
                account(due(pair), PointAccounts.LEDGER, DUE, debtor, BOUNDED, creditor.number()),
                account(
                        claim(pair),
                        PointAccounts.LEDGER,
                        CLAIM,
                        creditor,
                        MIRRORED,
                        debtor.number()),
                account(room(pair), CREDIT_LEDGER, ROOM, debtor, BOUNDED, creditor.number()),
                account(granted(creditor), CREDIT_LEDGER, GRANTED, creditor, 0, 0),
                account(excess(pair), CREDIT_LEDGER, EXCESS, debtor, MIRRORED, creditor.number()));
    }

    private static Account points(AccountId id, int code, CommunityCode community, int flags) {
        return account(id, PointAccounts.LEDGER, code, community, flags, 0);
    }

    private static Account account(
            AccountId id, int ledger, int code, CommunityCode community, int flags, long other) {
        return new Account(
                id,
                ledger,
                code,
                community.value(),
                "",
                new AccountFlags(flags),
                new UserData(new UUID(0, 0), other, 0),
                false,
                Balances.NONE,
                0);
    }
}
