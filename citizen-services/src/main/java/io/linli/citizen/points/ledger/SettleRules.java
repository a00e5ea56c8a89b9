package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.Outcome.CREATED;
import static io.linli.citizen.points.ledger.Outcome.CREDIT_ACCOUNT_ALREADY_CLOSED;
import static io.linli.citizen.points.ledger.Outcome.DEBIT_ACCOUNT_ALREADY_CLOSED;
import static io.linli.citizen.points.ledger.Outcome.EXCEEDS_PENDING_TRANSFER_AMOUNT;
import static io.linli.citizen.points.ledger.Outcome.FLAGS_ARE_MUTUALLY_EXCLUSIVE;
import static io.linli.citizen.points.ledger.Outcome.PENDING_ID_MUST_BE_DIFFERENT;
import static io.linli.citizen.points.ledger.Outcome.PENDING_ID_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.PENDING_TRANSFER_ALREADY_POSTED;
import static io.linli.citizen.points.ledger.Outcome.PENDING_TRANSFER_ALREADY_VOIDED;
import static io.linli.citizen.points.ledger.Outcome.PENDING_TRANSFER_EXPIRED;
import static io.linli.citizen.points.ledger.Outcome.PENDING_TRANSFER_HAS_DIFFERENT_AMOUNT;
import static io.linli.citizen.points.ledger.Outcome.PENDING_TRANSFER_HAS_DIFFERENT_CODE;
import static io.linli.citizen.points.ledger.Outcome.PENDING_TRANSFER_HAS_DIFFERENT_CREDIT_ACCOUNT_ID;
import static io.linli.citizen.points.ledger.Outcome.PENDING_TRANSFER_HAS_DIFFERENT_DEBIT_ACCOUNT_ID;
import static io.linli.citizen.points.ledger.Outcome.PENDING_TRANSFER_HAS_DIFFERENT_LEDGER;
import static io.linli.citizen.points.ledger.Outcome.PENDING_TRANSFER_NOT_FOUND;
import static io.linli.citizen.points.ledger.Outcome.PENDING_TRANSFER_NOT_PENDING;
import static io.linli.citizen.points.ledger.Outcome.TIMEOUT_RESERVED_FOR_PENDING_TRANSFER;

import java.util.Objects;
import java.util.UUID;

/// Posts, voids and expires pending transfers. Rule source: docs/rules/ledger.md §3 and §5.
record SettleRules(Pages pages) {
    private static final UUID ZERO = new UUID(0, 0);

    Outcome settle(Transfer settling, long now) {
        var outcome = shape(settling);
        if (outcome != CREATED) {
            return outcome;
        }
        var held = pages.transfer(settling.pending());
        if (held == null || !sees(held)) {
            return PENDING_TRANSFER_NOT_FOUND;
        }
        var hold = pages.hold(settling.pending());
        if (hold == null) {
            return PENDING_TRANSFER_NOT_PENDING;
        }
        outcome = judge(settling, held);
        if (outcome == CREATED) {
            outcome = judge(hold, now);
        }
        if (outcome != CREATED) {
            return outcome;
        }
        var debit = Objects.requireNonNull(pages.account(held.debit()));
        var credit = Objects.requireNonNull(pages.account(held.credit()));
        var voids = settling.flags().has(TransferFlags.VOID_PENDING);
        if (debit.closed() && !voids) {
            return DEBIT_ACCOUNT_ALREADY_CLOSED;
        }
        if (credit.closed() && !voids) {
            return CREDIT_ACCOUNT_ALREADY_CLOSED;
        }
        write(settling, held, hold, now);
        return CREATED;
    }

    /// A caller that sees only one side of a transfer cannot settle it.
    private boolean sees(Transfer held) {
        return pages.account(held.debit()) != null && pages.account(held.credit()) != null;
    }

    private static Outcome shape(Transfer settling) {
        if (settling.flags().clash()) {
            return FLAGS_ARE_MUTUALLY_EXCLUSIVE;
        }
        if (settling.pending().equals(ZERO)) {
            return PENDING_ID_MUST_NOT_BE_ZERO;
        }
        if (settling.pending().equals(settling.id())) {
            return PENDING_ID_MUST_BE_DIFFERENT;
        }
        return settling.timeout() == 0 ? CREATED : TIMEOUT_RESERVED_FOR_PENDING_TRANSFER;
    }

    private static Outcome judge(Transfer settling, Transfer held) {
        if (!settling.debit().isZero() && !settling.debit().equals(held.debit())) {
            return PENDING_TRANSFER_HAS_DIFFERENT_DEBIT_ACCOUNT_ID;
        }
        if (!settling.credit().isZero() && !settling.credit().equals(held.credit())) {
            return PENDING_TRANSFER_HAS_DIFFERENT_CREDIT_ACCOUNT_ID;
        }
        if (settling.ledger() != 0 && settling.ledger() != held.ledger()) {
            return PENDING_TRANSFER_HAS_DIFFERENT_LEDGER;
        }
        if (settling.code() != 0 && settling.code() != held.code()) {
            return PENDING_TRANSFER_HAS_DIFFERENT_CODE;
        }
        var asked = asked(settling, held);
        if (asked.exceeds(held.amount().value())) {
            return EXCEEDS_PENDING_TRANSFER_AMOUNT;
        }
        return settling.flags().has(TransferFlags.VOID_PENDING) && !asked.equals(held.amount())
                ? PENDING_TRANSFER_HAS_DIFFERENT_AMOUNT
                : CREATED;
    }

    private static Outcome judge(Hold hold, long now) {
        return switch (hold.state()) {
            case POSTED -> PENDING_TRANSFER_ALREADY_POSTED;
            case VOIDED -> PENDING_TRANSFER_ALREADY_VOIDED;
            case EXPIRED -> PENDING_TRANSFER_EXPIRED;
            case PENDING -> hold.expiresAt() <= now ? PENDING_TRANSFER_EXPIRED : CREATED;
        };
    }

    /// How much a settling transfer is about: all that is held if it posts all or voids 0.
    static Amount asked(Transfer settling, Transfer held) {
        var whole =
                settling.flags().has(TransferFlags.VOID_PENDING)
                        ? settling.amount().isZero()
                        : settling.amount().isAll();
        return whole ? held.amount() : settling.amount();
    }

    /// What a settling transfer leaves out it has from the pending one.
    static UserData data(UserData own, UserData held) {
        return new UserData(
                own.wide().equals(ZERO) ? held.wide() : own.wide(),
                own.middle() == 0 ? held.middle() : own.middle(),
                own.narrow() == 0 ? held.narrow() : own.narrow());
    }

    private void write(Transfer settling, Transfer held, Hold hold, long now) {
        var moved = asked(settling, held);
        var posts = settling.flags().has(TransferFlags.POST_PENDING);
        pages.write(
                new Transfer(
                        settling.id(),
                        held.debit(),
                        held.credit(),
                        moved,
                        settling.pending(),
                        data(settling.data(), held.data()),
                        0,
                        held.ledger(),
                        held.code(),
                        settling.flags(),
                        settling.evidence(),
                        now));
        release(held, posts ? moved.value() : 0, !posts, now);
        pages.put(hold.in(posts ? Hold.State.POSTED : Hold.State.VOIDED, now));
    }

    /// A pending transfer whose time is over lets go of what it held.
    void expire(Transfer held, long now) {
        release(held, 0, true, now);
        pages.put(Objects.requireNonNull(pages.hold(held.id())).in(Hold.State.EXPIRED, now));
    }

    private void release(Transfer held, long posted, boolean reopens, long now) {
        var amount = held.amount().value();
        var debit = Objects.requireNonNull(pages.account(held.debit()));
        var opensDebit = reopens && held.flags().has(TransferFlags.CLOSING_DEBIT);
        pages.put(
                debit.with(
                        debit.balances().debited(-amount, posted), debit.closed() && !opensDebit),
                now);
        var credit = Objects.requireNonNull(pages.account(held.credit()));
        var opensCredit = reopens && held.flags().has(TransferFlags.CLOSING_CREDIT);
        pages.put(
                credit.with(
                        credit.balances().credited(-amount, posted),
                        credit.closed() && !opensCredit),
                now);
    }
}
