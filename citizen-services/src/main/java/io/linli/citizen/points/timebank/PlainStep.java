package io.linli.citizen.points.timebank;

import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.ledger.Transfer;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/// A step that moves no coins.
record PlainStep(SessionAction action, Hand hand, String note, Rule rule)
        implements StepSession.Step {
    @FunctionalInterface
    interface Rule {
        Session next(Session found, SessionMove move, Hand hand, Instant now);
    }

    @Override
    public List<Transfer> lines(Session seen, Instant now) {
        return List.of();
    }

    @Override
    public Session next(
            Session found, List<Transfer> lines, Supplier<List<Outcome>> outcomes, Instant now) {
        var move = SessionMove.judge(found.state(), action, hand.part());
        return rule.next(found, move, hand, now);
    }
}
