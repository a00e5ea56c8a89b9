package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.Outcome.CODE_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.CREATED;
import static io.linli.citizen.points.ledger.Outcome.CREDITS_PENDING_MUST_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.CREDITS_POSTED_MUST_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.DEBITS_PENDING_MUST_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.DEBITS_POSTED_MUST_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.EXISTS;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_CODE;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_FIELDS;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_FLAGS;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_LEDGER;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_PARTNER_ID;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_REGION;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_128;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_32;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_64;
import static io.linli.citizen.points.ledger.Outcome.FLAGS_ARE_MUTUALLY_EXCLUSIVE;
import static io.linli.citizen.points.ledger.Outcome.ID_MUST_NOT_BE_INT_MAX;
import static io.linli.citizen.points.ledger.Outcome.ID_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.LEDGER_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.TIMESTAMP_MUST_BE_ZERO;

import java.util.Set;
import java.util.UUID;

/// Whether an account may be opened. Rule source: docs/rules/ledger.md §4, in its order.
///
/// @param foreign ids taken by accounts that the caller may not see
record AccountRules(Pages pages, Set<UUID> foreign) {

    Outcome open(Account fresh, long now) {
        var outcome = judge(fresh);
        if (outcome == CREATED) {
            pages.put(fresh.openedAt(now));
        }
        return outcome;
    }

    private Outcome judge(Account fresh) {
        if (fresh.timestamp() != 0) {
            return TIMESTAMP_MUST_BE_ZERO;
        }
        if (fresh.id().isZero()) {
            return ID_MUST_NOT_BE_ZERO;
        }
        if (fresh.id().isMax()) {
            return ID_MUST_NOT_BE_INT_MAX;
        }
        if (foreign.contains(fresh.id().value())) {
            return EXISTS_WITH_DIFFERENT_FIELDS;
        }
        var before = pages.account(fresh.id());
        if (before != null) {
            return compare(before, fresh);
        }
        if (fresh.flags().has(AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS)
                && fresh.flags().has(AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS)) {
            return FLAGS_ARE_MUTUALLY_EXCLUSIVE;
        }
        if (!fresh.balances().equals(Balances.NONE)) {
            return notZero(fresh.balances());
        }
        if (fresh.ledger() == 0) {
            return LEDGER_MUST_NOT_BE_ZERO;
        }
        return fresh.code() == 0 ? CODE_MUST_NOT_BE_ZERO : CREATED;
    }

    private static Outcome notZero(Balances balances) {
        if (balances.debitsPending() != 0) {
            return DEBITS_PENDING_MUST_BE_ZERO;
        }
        if (balances.debitsPosted() != 0) {
            return DEBITS_POSTED_MUST_BE_ZERO;
        }
        return balances.creditsPending() != 0
                ? CREDITS_PENDING_MUST_BE_ZERO
                : CREDITS_POSTED_MUST_BE_ZERO;
    }

    /// What an account was opened with counts, not what it has come to.
    private static Outcome compare(Account before, Account again) {
        if (!before.flags().equals(again.flags())) {
            return EXISTS_WITH_DIFFERENT_FLAGS;
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
        if (before.ledger() != again.ledger()) {
            return EXISTS_WITH_DIFFERENT_LEDGER;
        }
        if (before.code() != again.code()) {
            return EXISTS_WITH_DIFFERENT_CODE;
        }
        if (!before.region().equals(again.region())) {
            return EXISTS_WITH_DIFFERENT_REGION;
        }
        return before.partner().equals(again.partner()) ? EXISTS : EXISTS_WITH_DIFFERENT_PARTNER_ID;
    }
}
