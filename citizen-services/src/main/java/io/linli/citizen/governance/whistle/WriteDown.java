package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.step.TakeStep;
import java.util.List;
import java.util.Optional;

/// Keeps what was decided about a whistle, writes it into the case's history, and owes the dispatch
/// platform word of it. All in the transaction at hand.
public final class WriteDown {
    private final Whistles whistles;
    private final TakeStep step;
    private final DispatchOrders orders;

    public WriteDown(Whistles whistles, TakeStep step, DispatchOrders orders) {
        this.whistles = whistles;
        this.step = step;
        this.orders = orders;
    }

    void keep(Whistle after, List<WhistleEvent> events) {
        whistles.save(after, events);
        for (var event : events) {
            happening(event.what()).ifPresent(what -> tell(after, event, what));
            switch (event.what()) {
                case CALLED -> {
                    var called = after.called(event.org().orElseThrow());
                    orders.owe(after, List.of(called), whistles.nextOrder(after.id()));
                }
                case REFUSAL_CONFIRMED,
                        REFUSAL_OVERRULED,
                        RETURNED,
                        SUSPENDED,
                        SUSPENSION_DENIED,
                        RESUMED,
                        RAISED,
                        CLOSED ->
                        orders.owe(after, event, whistles.nextOrder(after.id()));
                case BLOWN,
                        LEAD_PASSED,
                        ACKED,
                        REFUSED,
                        PROMISED,
                        ARRIVED,
                        DONE,
                        SUSPENSION_ASKED,
                        ESCALATED -> {}
            }
        }
    }

    private void tell(Whistle whistle, WhistleEvent event, Happening what) {
        var who = event.org().map(org -> whistle.called(org).name()).orElse("");
        var said = event.what() == WhistleHappening.CALLED ? "" : event.note();
        var note = who.isEmpty() || said.isEmpty() ? who + said : who + ": " + said;
        // what goes to and fro must not fill the history
        step.take(
                whistle.caseId(),
                what,
                event.by(),
                note,
                (found, now) -> found.isFull() ? found : found.noted(now));
    }

    /// What the case's history calls it. Departments' reports are told by whoever hears them, once
    /// each; the close is a step of the case.
    private static Optional<Happening> happening(WhistleHappening what) {
        return switch (what) {
            case CALLED -> Optional.of(Happening.DEPARTMENT_CALLED);
            case REFUSAL_CONFIRMED -> Optional.of(Happening.REFUSAL_CONFIRMED);
            case REFUSAL_OVERRULED -> Optional.of(Happening.REFUSAL_OVERRULED);
            case RETURNED -> Optional.of(Happening.WORK_RETURNED);
            case SUSPENSION_ASKED -> Optional.of(Happening.SUSPENSION_ASKED);
            case SUSPENDED -> Optional.of(Happening.DEPARTMENT_SUSPENDED);
            case SUSPENSION_DENIED -> Optional.of(Happening.SUSPENSION_DENIED);
            case RESUMED -> Optional.of(Happening.DEPARTMENT_RESUMED);
            case RAISED -> Optional.of(Happening.WHISTLE_RAISED);
            case BLOWN, LEAD_PASSED, ACKED, REFUSED, PROMISED, ARRIVED, DONE, ESCALATED, CLOSED ->
                    Optional.empty();
        };
    }
}
