package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.hotline.TicketEvent.What;
import java.time.Instant;

/// Keeps what happens to tickets, each time with its event.
final class TicketLog {
    /// Tickets are told of anew no more beyond; steps are few and always find room.
    static final int EVENTS_MAX = 400;

    private final Tickets tickets;

    TicketLog(Tickets tickets) {
        this.tickets = tickets;
    }

    Ticket add(Ticket fresh, Actor actor, Instant now, String note) {
        tickets.add(fresh, event(fresh, What.DISPATCHED, actor, now, note, facts(fresh)));
        return fresh;
    }

    /// @param after counts its event already
    Ticket again(Ticket before, Ticket after, Actor actor, Instant now, String note) {
        tickets.save(before, after, event(after, What.DISPATCHED, actor, now, note, facts(after)));
        return after;
    }

    Ticket save(Ticket before, Ticket changed, What what, Actor actor, Instant now, String note) {
        return save(before, changed, what, actor, now, note, "");
    }

    Ticket save(
            Ticket before,
            Ticket changed,
            What what,
            Actor actor,
            Instant now,
            String note,
            String facts) {
        var after = changed.counted();
        tickets.save(before, after, event(after, what, actor, now, note, facts));
        return after;
    }

    private static String facts(Ticket ticket) {
        var dispatch = ticket.dispatch();
        return "unit=%s level=%s since=%s"
                .formatted(dispatch.unit(), dispatch.level(), dispatch.at());
    }

    private static TicketEvent event(
            Ticket after, What what, Actor actor, Instant now, String note, String facts) {
        return new TicketEvent(
                after.events(),
                after.dispatch().region(),
                what,
                actor,
                now,
                note,
                facts,
                after.state());
    }
}
