package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.Outcome.EXISTS;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_AMOUNT;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_CODE;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT_ID;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT_ID;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_EVIDENCE;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_FLAGS;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_LEDGER;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_PENDING_ID;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_TIMEOUT;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_128;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_32;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_64;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Compares a transfer with the one of the same id that is already written. Rule source:
/// docs/rules/ledger.md §3.
record RepeatRules(Pages pages) {
    Outcome compare(Transfer before, Transfer again) {
        // The flags say what the other fields mean, so they come first.
        if (!before.flags().equals(again.flags())) {
            return EXISTS_WITH_DIFFERENT_FLAGS;
        }
        if (!before.pending().equals(again.pending())) {
            return EXISTS_WITH_DIFFERENT_PENDING_ID;
        }
        if (before.timeout() != again.timeout()) {
            return EXISTS_WITH_DIFFERENT_TIMEOUT;
        }
        return again.flags().settles()
                ? rest(before, filled(again, Objects.requireNonNull(held(again))))
                : rest(before, again);
    }

    private @Nullable Transfer held(Transfer settling) {
        return pages.transfer(settling.pending());
    }

    /// What a settling transfer leaves out is what the pending one says.
    private static Transfer filled(Transfer again, Transfer held) {
        return new Transfer(
                again.id(),
                again.debit().isZero() ? held.debit() : again.debit(),
                again.credit().isZero() ? held.credit() : again.credit(),
                SettleRules.asked(again, held),
                again.pending(),
                SettleRules.data(again.data(), held.data()),
                again.timeout(),
                again.ledger() == 0 ? held.ledger() : again.ledger(),
                again.code() == 0 ? held.code() : again.code(),
                again.flags(),
                again.evidence(),
                again.timestamp());
    }

    private static Outcome rest(Transfer before, Transfer again) {
        if (!before.debit().equals(again.debit())) {
            return EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT_ID;
        }
        if (!before.credit().equals(again.credit())) {
            return EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT_ID;
        }
        if (differs(before, again)) {
            return EXISTS_WITH_DIFFERENT_AMOUNT;
        }
        if (!before.data().wide().equals(again.data().wide())) {
            return EXISTS_WITH_DIFFERENT_USER_DATA_128;
        }
        if (before.data().middle() != again.data().middle()) {
            return EXISTS_WITH_DIFFERENT_USER_DATA_64;
        }
        if (before.data().narrow() != again.data().narrow()) {
            return EXISTS_WITH_DIFFERENT_USER_DATA_32;
        }
        if (!before.evidence().equals(again.evidence())) {
            return EXISTS_WITH_DIFFERENT_EVIDENCE;
        }
        if (before.ledger() != again.ledger()) {
            return EXISTS_WITH_DIFFERENT_LEDGER;
        }
        return before.code() == again.code() ? EXISTS : EXISTS_WITH_DIFFERENT_CODE;
    }

    /// What a balancing transfer asks for is a bound; any that allows what was moved is the same.
    private static boolean differs(Transfer before, Transfer again) {
        return again.flags().balances()
                ? again.amount().fits() && again.amount().low() < before.amount().value()
                : !again.amount().equals(before.amount());
    }
}
