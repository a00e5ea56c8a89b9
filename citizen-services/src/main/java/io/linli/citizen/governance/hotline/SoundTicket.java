package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.clock.Alarm;
import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.Mark;
import io.linli.citizen.governance.clock.SubjectKind;
import io.linli.citizen.governance.hotline.TicketEvent.What;
import java.time.Clock;
import java.util.Optional;

/// Use case: a ticket's time runs out, or has; its history says so. Upwards it is told by the
/// ladder of its case, which has the same limit.
public final class SoundTicket implements Alarm {
    private final Tickets tickets;
    private final TicketLog log;
    private final Clock clock;

    public SoundTicket(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.log = new TicketLog(tickets);
        this.clock = clock;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.HOTLINE;
    }

    @Override
    public void sounded(Deadline deadline, Mark mark) {
        var subject = deadline.subject();
        var what = what(TicketClocks.step(subject), mark);
        if (what.isEmpty()) {
            return;
        }
        var ticket = tickets.lock(new TicketId(subject.id()));
        if (ticket.dispatch().round() == TicketClocks.round(subject)) {
            log.save(ticket, ticket, what.get(), Actor.TIMER, clock.instant(), "");
        }
    }

    private static Optional<What> what(LimitStep step, Mark mark) {
        return switch (mark) {
            case Mark.Warn _ ->
                    step == LimitStep.ANSWER ? Optional.of(What.DUE_SOON) : Optional.empty();
            case Mark.Breach _ ->
                    Optional.of(step == LimitStep.ANSWER ? What.DUE_MISSED : What.CONTACT_MISSED);
            case Mark.Rung _ -> Optional.empty();
        };
    }
}
