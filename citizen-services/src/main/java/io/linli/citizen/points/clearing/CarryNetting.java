package io.linli.citizen.points.clearing;

import io.linli.citizen.NamedId;
import io.linli.citizen.points.ledger.Outcome;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Task: cancels the circles of a netting, each in one chain of the ledger. Rule source:
/// docs/rules/clearing.md §3.
public final class CarryNetting {
    /// Something of the circle was settled since; the ledger says so every time it is asked.
    private static final Set<Outcome> GONE =
            EnumSet.of(Outcome.EXCEEDS_CREDITS, Outcome.EXCEEDS_DEBITS, Outcome.ID_ALREADY_FAILED);

    private final Nettings nettings;
    private final Writing writing;
    private final Transactions transactions;
    private final Clock clock;

    public CarryNetting(
            Nettings nettings, Writing writing, Transactions transactions, Clock clock) {
        this.nettings = nettings;
        this.writing = writing;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void carry(UUID id) {
        var netting = transactions.asMesh(() -> nettings.find(id)).orElseThrow();
        for (var step : netting.steps()) {
            if (step.state() == Netting.State.PLANNED) {
                var state = became(netting, writing.post(lines(netting, step)));
                keep(() -> nettings.step(id, step.number(), state));
            }
        }
        keep(() -> nettings.finished(id, clock.instant()));
    }

    private void keep(Runnable what) {
        transactions.asMesh(() -> {
            what.run();
            return true;
        });
    }

    private static Netting.State became(Netting netting, List<Outcome> outcomes) {
        if (Writing.isWritten(outcomes)) {
            return Netting.State.DONE;
        }
        if (outcomes.stream().anyMatch(GONE::contains)) {
            return Netting.State.SKIPPED;
        }
        throw new IllegalStateException("netting " + netting.id() + ": " + outcomes);
    }

    private static Lines lines(Netting netting, Netting.Step step) {
        var lines =
                new Lines(
                        NamedId.of(
                                "circle", netting.id().toString(), Integer.toString(step.number())),
                        Lines.NETTING,
                        netting.region() + " " + netting.period() + " " + step.number(),
                        netting.id());
        for (var pair : step.circle().pairs()) {
            var amount = step.circle().amount();
            lines.points(Books.due(pair), Books.netted(pair.debtor()), amount)
                    .points(Books.netted(pair.creditor()), Books.claim(pair), amount)
                    .freed(pair, amount);
        }
        return lines;
    }
}
