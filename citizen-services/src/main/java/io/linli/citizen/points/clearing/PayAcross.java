package io.linli.citizen.points.clearing;

import static io.linli.citizen.points.clearing.ClearingReason.CLEARING_CONFLICT;
import static io.linli.citizen.points.clearing.ClearingReason.CREDIT_LIMIT_EXCEEDED;
import static io.linli.citizen.points.clearing.ClearingReason.PAYEE_UNKNOWN;

import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.mesh.refusal.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// Use case: a community pays somebody of another one. Rule source: docs/rules/clearing.md §1.
public final class PayAcross {
    private final Writing writing;
    private final Payments payments;
    private final CreditLimits limits;
    private final Debts debts;
    private final LaterSteps later;
    private final Function<AccountId, Optional<Account>> payees;
    private final Clock clock;

    /// @param payees any account, whosever it is
    public PayAcross(
            Writing writing,
            Payments payments,
            CreditLimits limits,
            Debts debts,
            LaterSteps later,
            Function<AccountId, Optional<Account>> payees,
            Clock clock) {
        this.writing = writing;
        this.payments = payments;
        this.limits = limits;
        this.debts = debts;
        this.later = later;
        this.payees = payees;
        this.clock = clock;
    }

    /// Pays at once or not at all. A repeat finds the payment of before.
    ///
    /// @throws Refusal `PAYEE_UNKNOWN`, `PAIR_WRONG` when the payee is the payer's own resident,
    ///   `CREDIT_LIMIT_EXCEEDED`, `CLEARING_CONFLICT` when the id is another payment's,
    ///   `LEDGER_BUSY` or `LEDGER_UNSURE`
    public void pay(NewPayment asked, Around<Payment> around, Duration patience) {
        var pair = new Pair(asked.payer(), communityOf(asked.payee()));
        var amount = asked.amount().value();
        var lines =
                new Lines(asked.id(), Lines.PAYMENT, asked.evidence(), asked.payee().value())
                        .points(Books.pool(pair.debtor()), Books.due(pair), amount)
                        .points(Books.claim(pair), Books.pool(pair.creditor()), amount)
                        .credit(Books.room(pair), Books.granted(pair.creditor()), amount);
        writing.post(
                lines,
                body -> {
                    var told = new AtomicReference<>(List.<Outcome>of());
                    around.run(() -> {
                        told.set(body.get());
                        return kept(asked, pair, told.get());
                    });
                    return told.get();
                },
                patience);
    }

    private CommunityCode communityOf(AccountId payee) {
        return payees.apply(payee)
                .filter(account ->
                        account.ledger() == PointAccounts.LEDGER
                                && account.code() == PointAccounts.REPORTER)
                .map(account -> new CommunityCode(account.region()))
                .orElseThrow(() -> PAYEE_UNKNOWN.refuse("payeeAccountId", payee));
    }

    private Payment kept(NewPayment asked, Pair pair, List<Outcome> outcomes) {
        if (!Writing.isWritten(outcomes)) {
            throw refusal(asked, pair, outcomes);
        }
        if (outcomes.getFirst() == Outcome.EXISTS) {
            return payments.find(asked.id()).orElseThrow();
        }
        var payment =
                new Payment(
                        asked.id(),
                        pair,
                        asked.payee(),
                        asked.amount().value(),
                        asked.evidence(),
                        asked.by(),
                        clock.instant(),
                        Optional.empty());
        payments.add(payment);
        later.credit(payment.id());
        return payment;
    }

    private Refusal refusal(NewPayment asked, Pair pair, List<Outcome> outcomes) {
        return switch (broken(outcomes)) {
            // a pair without a limit has no accounts yet
            case EXCEEDS_CREDITS, DEBIT_ACCOUNT_NOT_FOUND, CREDIT_ACCOUNT_NOT_FOUND ->
                    beyond(asked.amount().value(), pair);
            case EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT_ID,
                    EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT_ID,
                    EXISTS_WITH_DIFFERENT_AMOUNT,
                    EXISTS_WITH_DIFFERENT_USER_DATA_128,
                    EXISTS_WITH_DIFFERENT_EVIDENCE,
                    EXISTS_WITH_DIFFERENT_CODE,
                    EXISTS_WITH_DIFFERENT_FLAGS ->
                    CLEARING_CONFLICT.refuse("id", asked.id(), "an id of its own");
            default -> throw new IllegalStateException("payment " + asked.id() + ": " + outcomes);
        };
    }

    private static Outcome broken(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome ->
                        outcome != Outcome.LINKED_EVENT_FAILED && outcome != Outcome.CREATED)
                .findFirst()
                .orElseThrow();
    }

    private Refusal beyond(long amount, Pair pair) {
        var limit = limits.inForce(pair, clock.instant());
        var owed = debts.owed(pair);
        return CREDIT_LIMIT_EXCEEDED.refuse(
                "amount",
                amount,
                "at most %d: %s may owe %s %d and owes %d"
                        .formatted(
                                Math.max(0, limit - owed),
                                pair.debtor(),
                                pair.creditor(),
                                limit,
                                owed));
    }
}
