package io.linli.citizen.points.clearing;

import static io.linli.citizen.points.clearing.ClearingReason.CLEARING_CONFLICT;
import static io.linli.citizen.points.clearing.ClearingReason.SETTLEMENT_EXCEEDS_DEBT;

import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.lot.Points;
import io.linli.mesh.refusal.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// Use case: the creditor says that a debt was made good. Rule source: docs/rules/clearing.md §4.
public final class SettleDebt {
    private final Writing writing;
    private final Settlements settlements;
    private final Debts debts;
    private final Clock clock;

    /// @param by who says so, for the creditor
    public record NewSettlement(UUID id, Pair pair, Points amount, String evidence, String by) {}

    public SettleDebt(Writing writing, Settlements settlements, Debts debts, Clock clock) {
        this.writing = writing;
        this.settlements = settlements;
        this.debts = debts;
        this.clock = clock;
    }

    /// @throws Refusal `SETTLEMENT_EXCEEDS_DEBT`, `CLEARING_CONFLICT` when the id is another
    ///   settlement's, `LEDGER_BUSY` or `LEDGER_UNSURE`
    public void settle(NewSettlement asked, Around<Settlement> around, Duration patience) {
        var pair = asked.pair();
        var amount = asked.amount().value();
        var lines =
                new Lines(asked.id(), Lines.SETTLEMENT, asked.evidence(), asked.id())
                        .points(Books.due(pair), Books.settled(pair.debtor()), amount)
                        .points(Books.settled(pair.creditor()), Books.claim(pair), amount)
                        .freed(pair, amount);
        writing.post(
                lines,
                body -> {
                    var told = new AtomicReference<>(List.<Outcome>of());
                    around.run(() -> {
                        told.set(body.get());
                        return kept(asked, told.get());
                    });
                    return told.get();
                },
                patience);
    }

    private Settlement kept(NewSettlement asked, List<Outcome> outcomes) {
        if (outcomes.getFirst() == Outcome.EXISTS) {
            return settlements.find(asked.id()).orElseThrow();
        }
        if (!Writing.isWritten(outcomes)) {
            throw refusal(asked, outcomes);
        }
        var settlement =
                new Settlement(
                        asked.id(),
                        asked.pair(),
                        asked.amount().value(),
                        asked.evidence(),
                        asked.by(),
                        clock.instant());
        settlements.add(settlement);
        return settlement;
    }

    private Refusal refusal(NewSettlement asked, List<Outcome> outcomes) {
        if (outcomes.getFirst().name().startsWith("EXISTS_WITH_DIFFERENT")) {
            return CLEARING_CONFLICT.refuse("id", asked.id(), "an id of its own");
        }
        if (outcomes.contains(Outcome.EXCEEDS_CREDITS)
                || outcomes.contains(Outcome.DEBIT_ACCOUNT_NOT_FOUND)) {
            return SETTLEMENT_EXCEEDS_DEBT.refuse(
                    "amount",
                    asked.amount().value(),
                    "at most %d, which is what %s owes %s"
                            .formatted(
                                    debts.owed(asked.pair()),
                                    asked.pair().debtor(),
                                    asked.pair().creditor()));
        }
        throw new IllegalStateException("settlement " + asked.id() + ": " + outcomes);
    }
}
