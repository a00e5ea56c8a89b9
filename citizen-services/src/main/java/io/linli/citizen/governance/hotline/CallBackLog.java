package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.hotline.TicketEvent.What;
import java.time.Instant;

/// Keeps call-backs, and what they come to.
final class CallBackLog {
    private final Tickets tickets;
    private final HotlineRules rules;
    private final TicketLog log;

    CallBackLog(Tickets tickets, HotlineRules rules, TicketLog log) {
        this.tickets = tickets;
        this.rules = rules;
        this.log = log;
    }

    Ticket keep(Ticket before, Try told, Actor actor, Instant now, String remark) {
        tickets.keep(before, told);
        var dispatch = before.dispatch();
        var days = rules.inForce(dispatch.region(), dispatch.at()).tries();
        var after = before.with(CallBack.of(tickets.tries(before), days));
        return log.save(before, after, What.CALLED_BACK, actor, now, remark, told.facts());
    }
}
