package io.linli.citizen.points.ledger;

import java.util.UUID;
import java.util.function.UnaryOperator;

/// A transfer or an account in the making, for tests.
public record Draft(
        UUID id,
        AccountId debit,
        AccountId credit,
        Amount amount,
        UUID pending,
        UserData data,
        long timeout,
        int ledger,
        int code,
        int flags,
        String evidence,
        long timestamp) {
    public static final UUID ZERO = new UUID(0, 0);

    /// From one account to another, plain, with an id of its own.
    public static Draft of(AccountId debit, AccountId credit, long amount) {
        return new Draft(
                UUID.randomUUID(),
                debit,
                credit,
                Amount.of(amount),
                ZERO,
                UserData.NONE,
                0,
                1,
                1,
                0,
                "case",
                0);
    }

    /// Posts or voids a pending transfer, leaving out all that may be.
    public static Draft settling(UUID pending, int flag, Amount amount) {
        return new Draft(
                UUID.randomUUID(),
                AccountId.NONE,
                AccountId.NONE,
                amount,
                pending,
                UserData.NONE,
                0,
                0,
                0,
                flag,
                "case",
                0);
    }

    public static Draft post(UUID pending, long amount) {
        return settling(pending, TransferFlags.POST_PENDING, Amount.of(amount));
    }

    public static Draft void_(UUID pending) {
        return settling(pending, TransferFlags.VOID_PENDING, Amount.ZERO);
    }

    public Transfer done() {
        return new Transfer(
                id,
                debit,
                credit,
                amount,
                pending,
                data,
                timeout,
                ledger,
                code,
                new TransferFlags(flags),
                evidence,
                timestamp);
    }

    /// Names one part anew.
    public static final class Parts {
        UUID id;
        AccountId debit;
        AccountId credit;
        Amount amount;
        UUID pending;
        UserData data;
        long timeout;
        int ledger;
        int code;
        int flags;
        String evidence;
        long timestamp;
    }

    Draft with(UnaryOperator<Parts> change) {
        var parts = new Parts();
        parts.id = id;
        parts.debit = debit;
        parts.credit = credit;
        parts.amount = amount;
        parts.pending = pending;
        parts.data = data;
        parts.timeout = timeout;
        parts.ledger = ledger;
        parts.code = code;
        parts.flags = flags;
        parts.evidence = evidence;
        parts.timestamp = timestamp;
        var now = change.apply(parts);
        return new Draft(
                now.id,
                now.debit,
                now.credit,
                now.amount,
                now.pending,
                now.data,
                now.timeout,
                now.ledger,
                now.code,
                now.flags,
                now.evidence,
                now.timestamp);
    }

    public Draft id(UUID now) {
        return with(parts -> {
            parts.id = now;
            return parts;
        });
    }

    public Draft debit(AccountId now) {
        return with(parts -> {
            parts.debit = now;
            return parts;
        });
    }

    public Draft credit(AccountId now) {
        return with(parts -> {
            parts.credit = now;
            return parts;
        });
    }

    public Draft amount(Amount now) {
        return with(parts -> {
            parts.amount = now;
            return parts;
        });
    }

    public Draft pending(UUID now) {
        return with(parts -> {
            parts.pending = now;
            return parts;
        });
    }

    public Draft data(UserData now) {
        return with(parts -> {
            parts.data = now;
            return parts;
        });
    }

    public Draft timeout(long now) {
        return with(parts -> {
            parts.timeout = now;
            return parts;
        });
    }

    public Draft ledger(int now) {
        return with(parts -> {
            parts.ledger = now;
            return parts;
        });
    }

    public Draft code(int now) {
        return with(parts -> {
            parts.code = now;
            return parts;
        });
    }

    public Draft flags(int now) {
        return with(parts -> {
            parts.flags = now;
            return parts;
        });
    }

    public Draft evidence(String now) {
        return with(parts -> {
            parts.evidence = now;
            return parts;
        });
    }

    public Draft timestamp(long now) {
        return with(parts -> {
            parts.timestamp = now;
            return parts;
        });
    }

    /// An account of ledger 1 in 劲松北, unless said otherwise.
    public static Account account(AccountId id, int ledger, int flags) {
        return new Account(
                id,
                ledger,
                1,
                "110105017036",
                "",
                new AccountFlags(flags),
                UserData.NONE,
                (flags & AccountFlags.CLOSED) != 0,
                Balances.NONE,
                0);
    }

    public static AccountId anyone() {
        return new AccountId(UUID.randomUUID());
    }
}
