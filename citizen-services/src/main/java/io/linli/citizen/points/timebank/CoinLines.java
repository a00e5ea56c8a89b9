package io.linli.citizen.points.timebank;

import io.linli.citizen.NamedId;
import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.AccountFlags;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Amount;
import io.linli.citizen.points.ledger.Balances;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.citizen.points.ledger.TransferFlags;
import io.linli.citizen.points.ledger.UserData;
import java.time.Duration;
import java.util.UUID;

/// The time bank's accounts and lines. They are of ledger 2, and no line crosses ledgers, so coins
/// never become points. No partner's name is on an account, so that no partner reaches it through
/// the ledger's own door. Rule source: docs/rules/timebank.md §4.
public final class CoinLines {
    public static final int LEDGER = 2;
    static final int SOURCE = 1;
    static final int POOL = 2;
    static final int MEMBER = 3;
    static final int GRANT = 1;
    static final int HELP = 2;
    static final int GIFT = 3;
    private static final UUID ZERO = new UUID(0, 0);

    private CoinLines() {}

    /// Where a community's coins come from; its debits are what was ever granted.
    public static AccountId source(String region) {
        return new AccountId(NamedId.of("timebank-source", region));
    }

    public static AccountId pool(String region) {
        return new AccountId(NamedId.of("timebank-pool", region));
    }

    public static AccountId member(MemberId member) {
        return new AccountId(NamedId.of("timebank-account", member.toString()));
    }

    static Account sourceAccount(String region) {
        return account(source(region), SOURCE, region, 0);
    }

    static Account poolAccount(String region) {
        return account(pool(region), POOL, region, AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS);
    }

    static Account memberAccount(Member member) {
        return account(
                member(member.id()),
                MEMBER,
                member.region(),
                AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS);
    }

    private static Account account(AccountId id, int code, String region, int flags) {
        return new Account(
                id,
                LEDGER,
                code,
                region,
                "",
                new AccountFlags(flags),
                UserData.NONE,
                false,
                Balances.NONE,
                0);
    }

    static Transfer hold(UUID id, Session session, MemberId volunteer, Duration timeout) {
        var payer =
                switch (session.plan().payer()) {
                    case REQUESTER -> member(session.requester());
                    case COMMUNITY -> pool(session.region());
                };
        return line(
                id,
                payer,
                member(volunteer),
                Amount.of(session.held().count()),
                ZERO,
                Math.max(1, timeout.toSeconds()),
                HELP,
                TransferFlags.of(TransferFlags.PENDING),
                session.id().toString());
    }

    /// Pays a part of what is held; the rest goes back.
    static Transfer pay(Session session, HalfHours paid) {
        return settling(session, "timebank-pay", paid.count(), TransferFlags.POST_PENDING);
    }

    /// All of what is held goes back.
    static Transfer release(Session session) {
        return settling(session, "timebank-release", 0, TransferFlags.VOID_PENDING);
    }

    /// The id follows from the hold's, which is told to nobody: a portal knows its sessions' ids,
    /// and could take what follows from them by a gift of that id.
    private static Transfer settling(Session session, String name, long amount, int flag) {
        var hold = session.hold().orElseThrow();
        return line(
                NamedId.of(name, hold.toString()),
                AccountId.NONE,
                AccountId.NONE,
                Amount.of(amount),
                hold,
                0,
                HELP,
                TransferFlags.of(flag),
                session.id().toString());
    }

    static Transfer gift(Gifts.Gift gift) {
        return line(
                gift.id(),
                member(gift.giver()),
                member(gift.taker()),
                Amount.of(gift.amount().count()),
                ZERO,
                0,
                GIFT,
                TransferFlags.of(),
                "");
    }

    static Transfer grant(Gifts.Grant grant) {
        return line(
                grant.id(),
                source(grant.region()),
                pool(grant.region()),
                Amount.of(grant.amount().count()),
                ZERO,
                0,
                GRANT,
                TransferFlags.of(),
                "");
    }

    private static Transfer line(
            UUID id,
            AccountId debit,
            AccountId credit,
            Amount amount,
            UUID pending,
            long timeout,
            int code,
            TransferFlags flags,
            String evidence) {
        return new Transfer(
                id,
                debit,
                credit,
                amount,
                pending,
                UserData.NONE,
                timeout,
                LEDGER,
                code,
                flags,
                evidence,
                0);
    }
}
