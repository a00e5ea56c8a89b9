package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.Outcome.ACCOUNTS_MUST_BE_DIFFERENT;
import static io.linli.citizen.points.ledger.Outcome.ACCOUNTS_MUST_HAVE_THE_SAME_LEDGER;
import static io.linli.citizen.points.ledger.Outcome.CLOSING_TRANSFER_MUST_BE_PENDING;
import static io.linli.citizen.points.ledger.Outcome.CODE_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.CREATED;
import static io.linli.citizen.points.ledger.Outcome.CREDIT_ACCOUNT_ALREADY_CLOSED;
import static io.linli.citizen.points.ledger.Outcome.CREDIT_ACCOUNT_ID_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.CREDIT_ACCOUNT_NOT_FOUND;
import static io.linli.citizen.points.ledger.Outcome.DEBIT_ACCOUNT_ALREADY_CLOSED;
import static io.linli.citizen.points.ledger.Outcome.DEBIT_ACCOUNT_ID_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.DEBIT_ACCOUNT_NOT_FOUND;
import static io.linli.citizen.points.ledger.Outcome.EXCEEDS_CREDITS;
import static io.linli.citizen.points.ledger.Outcome.EXCEEDS_DEBITS;
import static io.linli.citizen.points.ledger.Outcome.ID_ALREADY_FAILED;
import static io.linli.citizen.points.ledger.Outcome.ID_MUST_NOT_BE_INT_MAX;
import static io.linli.citizen.points.ledger.Outcome.ID_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.LEDGER_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.OVERFLOWS_CREDITS;
import static io.linli.citizen.points.ledger.Outcome.OVERFLOWS_CREDITS_PENDING;
import static io.linli.citizen.points.ledger.Outcome.OVERFLOWS_CREDITS_POSTED;
import static io.linli.citizen.points.ledger.Outcome.OVERFLOWS_DEBITS;
import static io.linli.citizen.points.ledger.Outcome.OVERFLOWS_DEBITS_PENDING;
import static io.linli.citizen.points.ledger.Outcome.OVERFLOWS_DEBITS_POSTED;
import static io.linli.citizen.points.ledger.Outcome.OVERFLOWS_TIMEOUT;
import static io.linli.citizen.points.ledger.Outcome.PENDING_ID_MUST_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.TIMEOUT_RESERVED_FOR_PENDING_TRANSFER;
import static io.linli.citizen.points.ledger.Outcome.TIMESTAMP_MUST_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.TRANSFER_MUST_HAVE_THE_SAME_LEDGER_AS_ACCOUNTS;
import static io.linli.mesh.refusal.CommonReason.ACCESS_DENIED;

import java.util.Set;
import java.util.UUID;

/// Whether a transfer may be written, and writing it. Rule source: docs/rules/ledger.md §3, in its
/// order.
///
/// @param foreign ids taken by transfers that the caller may not see
record TransferRules(Pages pages, RepeatRules repeats, SettleRules settling, Set<UUID> foreign) {
    private static final UUID ZERO = new UUID(0, 0);
    private static final UUID INT_MAX = new UUID(-1, -1);
    private static final long NANOS = 1_000_000_000L;

    TransferRules(Pages pages, Set<UUID> foreign) {
        this(pages, new RepeatRules(pages), new SettleRules(pages), foreign);
    }

    /// @throws io.linli.mesh.refusal.Refusal `ACCESS_DENIED` when the id is another's
    Outcome post(Transfer transfer, long now) {
        if (transfer.timestamp() != 0) {
            return TIMESTAMP_MUST_BE_ZERO;
        }
        if (transfer.id().equals(ZERO)) {
            return ID_MUST_NOT_BE_ZERO;
        }
        if (transfer.id().equals(INT_MAX)) {
            return ID_MUST_NOT_BE_INT_MAX;
        }
        if (foreign.contains(transfer.id())) {
            throw ACCESS_DENIED.refuse("transfer", transfer.id(), "an id of your own");
        }
        var before = pages.transfer(transfer.id());
        if (before != null) {
            return repeats.compare(before, transfer);
        }
        if (pages.isBurnt(transfer.id())) {
            return ID_ALREADY_FAILED;
        }
        if (transfer.flags().settles()) {
            return settling.settle(transfer, now);
        }
        var outcome = shape(transfer);
        return outcome == CREATED ? move(transfer, now) : outcome;
    }

    private static Outcome shape(Transfer transfer) {
        if (transfer.debit().isZero()) {
            return DEBIT_ACCOUNT_ID_MUST_NOT_BE_ZERO;
        }
        if (transfer.credit().isZero()) {
            return CREDIT_ACCOUNT_ID_MUST_NOT_BE_ZERO;
        }
        if (transfer.debit().equals(transfer.credit())) {
            return ACCOUNTS_MUST_BE_DIFFERENT;
        }
        if (!transfer.pending().equals(ZERO)) {
            return PENDING_ID_MUST_BE_ZERO;
        }
        if (!transfer.flags().has(TransferFlags.PENDING)) {
            if (transfer.timeout() != 0) {
                return TIMEOUT_RESERVED_FOR_PENDING_TRANSFER;
            }
            if (transfer.flags().has(TransferFlags.CLOSING_DEBIT | TransferFlags.CLOSING_CREDIT)) {
                return CLOSING_TRANSFER_MUST_BE_PENDING;
            }
        }
        if (transfer.ledger() == 0) {
            return LEDGER_MUST_NOT_BE_ZERO;
        }
        return transfer.code() == 0 ? CODE_MUST_NOT_BE_ZERO : CREATED;
    }

    private Outcome move(Transfer transfer, long now) {
        var debit = pages.account(transfer.debit());
        if (debit == null) {
            return DEBIT_ACCOUNT_NOT_FOUND;
        }
        var credit = pages.account(transfer.credit());
        if (credit == null) {
            return CREDIT_ACCOUNT_NOT_FOUND;
        }
        if (debit.ledger() != credit.ledger()) {
            return ACCOUNTS_MUST_HAVE_THE_SAME_LEDGER;
        }
        if (transfer.ledger() != debit.ledger()) {
            return TRANSFER_MUST_HAVE_THE_SAME_LEDGER_AS_ACCOUNTS;
        }
        if (debit.closed()) {
            return DEBIT_ACCOUNT_ALREADY_CLOSED;
        }
        if (credit.closed()) {
            return CREDIT_ACCOUNT_ALREADY_CLOSED;
        }
        var moved = balanced(transfer, debit.balances(), credit.balances());
        var outcome = bounds(transfer, moved, debit, credit, now);
        if (outcome == CREATED) {
            write(transfer, moved.value(), debit, credit, now);
        }
        return outcome;
    }

    private static Amount balanced(Transfer transfer, Balances debit, Balances credit) {
        var moved = transfer.amount();
        if (transfer.flags().has(TransferFlags.BALANCING_DEBIT)) {
            moved = Amount.of(moved.atMost(debit.debitRoom()));
        }
        if (transfer.flags().has(TransferFlags.BALANCING_CREDIT)) {
            moved = Amount.of(moved.atMost(credit.creditRoom()));
        }
        return moved;
    }

    private static Outcome bounds(
            Transfer transfer, Amount moved, Account debit, Account credit, long now) {
        var out = debit.balances();
        var in = credit.balances();
        var pending = transfer.flags().has(TransferFlags.PENDING);
        if (pending && overflows(moved, out.debitsPending(), 0)) {
            return OVERFLOWS_DEBITS_PENDING;
        }
        if (pending && overflows(moved, in.creditsPending(), 0)) {
            return OVERFLOWS_CREDITS_PENDING;
        }
        if (overflows(moved, out.debitsPosted(), 0)) {
            return OVERFLOWS_DEBITS_POSTED;
        }
        if (overflows(moved, in.creditsPosted(), 0)) {
            return OVERFLOWS_CREDITS_POSTED;
        }
        if (overflows(moved, out.debitsPosted(), out.debitsPending())) {
            return OVERFLOWS_DEBITS;
        }
        if (overflows(moved, in.creditsPosted(), in.creditsPending())) {
            return OVERFLOWS_CREDITS;
        }
        if (transfer.timeout() > (Hold.NEVER - 1 - now) / NANOS) {
            return OVERFLOWS_TIMEOUT;
        }
        if (debit.flags().has(AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS)
                && moved.exceeds(out.debitRoom())) {
            return EXCEEDS_CREDITS;
        }
        return credit.flags().has(AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS)
                        && moved.exceeds(in.creditRoom())
                ? EXCEEDS_DEBITS
                : CREATED;
    }

    private static boolean overflows(Amount moved, long posted, long pending) {
        return moved.exceeds(Amount.HELD_MAX - posted - pending);
    }

    private void write(Transfer transfer, long moved, Account debit, Account credit, long now) {
        var flags = transfer.flags();
        var pending = flags.has(TransferFlags.PENDING);
        var held = pending ? moved : 0;
        var posted = pending ? 0 : moved;
        pages.write(transfer.written(Amount.of(moved), now));
        pages.put(
                debit.with(
                        debit.balances().debited(held, posted),
                        flags.has(TransferFlags.CLOSING_DEBIT)),
                now);
        pages.put(
                credit.with(
                        credit.balances().credited(held, posted),
                        flags.has(TransferFlags.CLOSING_CREDIT)),
                now);
        if (pending) {
            var expires = transfer.timeout() == 0 ? Hold.NEVER : now + transfer.timeout() * NANOS;
            pages.put(new Hold(transfer.id(), Hold.State.PENDING, expires, 0));
        }
    }
}
