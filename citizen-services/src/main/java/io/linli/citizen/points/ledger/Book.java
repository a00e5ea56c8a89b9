package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.Outcome.ACCOUNTS_MUST_BE_DIFFERENT;
import static io.linli.citizen.points.ledger.Outcome.ACCOUNTS_MUST_HAVE_THE_SAME_LEDGER;
import static io.linli.citizen.points.ledger.Outcome.CREATED;
import static io.linli.citizen.points.ledger.Outcome.CREDIT_ACCOUNT_ID_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.CREDIT_ACCOUNT_NOT_FOUND;
import static io.linli.citizen.points.ledger.Outcome.DEBIT_ACCOUNT_ID_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.DEBIT_ACCOUNT_NOT_FOUND;
import static io.linli.citizen.points.ledger.Outcome.EXCEEDS_CREDITS;
import static io.linli.citizen.points.ledger.Outcome.EXISTS;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_AMOUNT;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_CODE;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT_ID;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT_ID;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_EVIDENCE;
import static io.linli.citizen.points.ledger.Outcome.EXISTS_WITH_DIFFERENT_LEDGER;
import static io.linli.citizen.points.ledger.Outcome.ID_ALREADY_FAILED;
import static io.linli.citizen.points.ledger.Outcome.ID_MUST_NOT_BE_INT_MAX;
import static io.linli.citizen.points.ledger.Outcome.ID_MUST_NOT_BE_ZERO;
import static io.linli.citizen.points.ledger.Outcome.OVERFLOWS_CREDITS_POSTED;
import static io.linli.citizen.points.ledger.Outcome.OVERFLOWS_DEBITS_POSTED;
import static io.linli.citizen.points.ledger.Outcome.TRANSFER_MUST_HAVE_THE_SAME_LEDGER_AS_ACCOUNTS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The part of the ledger that a batch touches, locked for it: transfers are posted here in order,
/// and what changed is written back in one go. Rule source: docs/rules/points.md §1; the rules are
/// tried in the order of [Outcome].
public final class Book {
    private static final UUID ZERO = new UUID(0, 0);
    private static final UUID INT_MAX = new UUID(-1, -1);

    private final Map<AccountId, Account> accounts;
    private final Map<UUID, Transfer> known;
    private final Set<UUID> burnt;
    private final List<Transfer> written = new ArrayList<>();
    private final Set<UUID> newlyBurnt = new LinkedHashSet<>();
    private final Set<AccountId> moved = new LinkedHashSet<>();

    /// @param accounts those of the batch that exist
    /// @param known transfers of the batch's ids that were written before
    /// @param burnt ids of the batch that failed before
    public Book(Collection<Account> accounts, Collection<Transfer> known, Collection<UUID> burnt) {
        this.accounts =
                new HashMap<>(accounts.stream().collect(Collectors.toMap(Account::id, one -> one)));
        this.known =
                new HashMap<>(known.stream().collect(Collectors.toMap(Transfer::id, one -> one)));
        this.burnt = new HashSet<>(burnt);
    }

    public Outcome post(Transfer transfer) {
        var outcome = judge(transfer);
        if (outcome == CREATED) {
            write(transfer);
        } else if (outcome.burnsTheId()) {
            burnt.add(transfer.id());
            newlyBurnt.add(transfer.id());
        }
        return outcome;
    }

    private Outcome judge(Transfer transfer) {
        if (transfer.id().equals(ZERO)) {
            return ID_MUST_NOT_BE_ZERO;
        }
        if (transfer.id().equals(INT_MAX)) {
            return ID_MUST_NOT_BE_INT_MAX;
        }
        var before = known.get(transfer.id());
        if (before != null) {
            return compare(before, transfer);
        }
        if (burnt.contains(transfer.id())) {
            return ID_ALREADY_FAILED;
        }
        if (transfer.debit().value().equals(ZERO)) {
            return DEBIT_ACCOUNT_ID_MUST_NOT_BE_ZERO;
        }
        if (transfer.credit().value().equals(ZERO)) {
            return CREDIT_ACCOUNT_ID_MUST_NOT_BE_ZERO;
        }
        if (transfer.debit().equals(transfer.credit())) {
            return ACCOUNTS_MUST_BE_DIFFERENT;
        }
        return judge(transfer, accounts.get(transfer.debit()), accounts.get(transfer.credit()));
    }

    private static Outcome judge(Transfer transfer, Account debit, Account credit) {
        if (debit == null) {
            return DEBIT_ACCOUNT_NOT_FOUND;
        }
        if (credit == null) {
            return CREDIT_ACCOUNT_NOT_FOUND;
        }
        if (debit.ledger() != credit.ledger()) {
            return ACCOUNTS_MUST_HAVE_THE_SAME_LEDGER;
        }
        if (transfer.ledger() != debit.ledger()) {
            return TRANSFER_MUST_HAVE_THE_SAME_LEDGER_AS_ACCOUNTS;
        }
        if (debit.debits() > Long.MAX_VALUE - transfer.points().value()) {
            return OVERFLOWS_DEBITS_POSTED;
        }
        if (credit.credits() > Long.MAX_VALUE - transfer.points().value()) {
            return OVERFLOWS_CREDITS_POSTED;
        }
        return debit.bounded() && debit.balance() < transfer.points().value()
                ? EXCEEDS_CREDITS
                : CREATED;
    }

    private static Outcome compare(Transfer before, Transfer again) {
        if (!before.debit().equals(again.debit())) {
            return EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT_ID;
        }
        if (!before.credit().equals(again.credit())) {
            return EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT_ID;
        }
        if (!before.points().equals(again.points())) {
            return EXISTS_WITH_DIFFERENT_AMOUNT;
        }
        if (!before.evidence().equals(again.evidence())) {
            return EXISTS_WITH_DIFFERENT_EVIDENCE;
        }
        if (before.ledger() != again.ledger()) {
            return EXISTS_WITH_DIFFERENT_LEDGER;
        }
        return before.code() == again.code() ? EXISTS : EXISTS_WITH_DIFFERENT_CODE;
    }

    private void write(Transfer transfer) {
        accounts.computeIfPresent(
                transfer.debit(), (_, account) -> account.debited(transfer.points()));
        accounts.computeIfPresent(
                transfer.credit(), (_, account) -> account.credited(transfer.points()));
        moved.add(transfer.debit());
        moved.add(transfer.credit());
        known.put(transfer.id(), transfer);
        written.add(transfer);
    }

    /// What was posted, in order.
    public List<Transfer> written() {
        return List.copyOf(written);
    }

    /// Accounts whose balance moved, as they are now.
    public List<Account> moved() {
        return moved.stream().map(accounts::get).toList();
    }

    public Set<UUID> newlyBurnt() {
        return Set.copyOf(newlyBurnt);
    }
}
