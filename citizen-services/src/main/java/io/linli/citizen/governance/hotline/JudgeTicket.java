package io.linli.citizen.governance.hotline;

import static io.linli.citizen.governance.hotline.TicketReason.CALL_BACK_EARLY;
import static io.linli.citizen.governance.hotline.TicketReason.CALL_BACK_OVER;
import static io.linli.citizen.governance.hotline.TicketReason.EXCLUSION_NOT_ASKED;
import static io.linli.citizen.governance.hotline.TicketReason.OWN_TICKET;
import static io.linli.citizen.governance.hotline.TicketReason.TICKET_STATE;

import io.linli.citizen.governance.hotline.TicketEvent.What;
import java.time.Clock;
import java.util.Optional;

/// Use case: how a ticket went is judged, by the district for the hotline's body and never by the
/// unit itself. Rules.
public final class JudgeTicket {
    private final Tickets tickets;
    private final TicketLog log;
    private final CallBackLog callBacks;
    private final Clock clock;

    /// The three answers (响应、解决、满意); none if nobody was reached.
    public record Answers(boolean contacted, boolean solved, Satisfaction satisfaction) {}

    public JudgeTicket(Tickets tickets, HotlineRules rules, Clock clock) {
        this.tickets = tickets;
        this.log = new TicketLog(tickets);
        this.callBacks = new CallBackLog(tickets, rules, log);
        this.clock = clock;
    }

    /// Somebody called back.
    ///
    /// @param answers empty if nobody was reached
    /// @throws io.linli.mesh.refusal.Refusal `TICKET_UNKNOWN`, `OWN_TICKET`, `TICKET_STATE`,
    ///   `CALL_BACK_EARLY` or `CALL_BACK_OVER`
    public Ticket calledBack(TicketId id, By by, Optional<Answers> answers, String remark) {
        var before = others(id, by);
        if (before.state().isGone()) {
            throw TICKET_STATE.refuse("state", before.state(), "one that is ours");
        }
        var now = clock.instant();
        var due = before.answering().due();
        if (before.state() != TicketState.ANSWERED && !now.isAfter(due)) {
            throw CALL_BACK_EARLY.refuse("now", now, "after " + due);
        }
        var over = before.callBack().filter(each -> each.state() != CallBack.State.TRIED);
        var round = before.callBack().map(CallBack::rounds).orElse(0) + 1;
        if (over.isPresent() || round > Try.ROUNDS_MAX) {
            throw CALL_BACK_OVER.refuse("rounds", round - 1);
        }
        var told =
                new Try(
                        round,
                        now,
                        answers.isPresent(),
                        answers.map(Answers::contacted),
                        answers.map(Answers::solved),
                        answers.map(Answers::satisfaction));
        return callBacks.keep(before, told, by.actor(), now, remark);
    }

    /// Whether a ticket is left out has been ruled on.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `TICKET_UNKNOWN`, `OWN_TICKET` or
    ///   `EXCLUSION_NOT_ASKED`
    public Ticket ruleExclusion(TicketId id, By by, boolean isGranted, String reason) {
        var before = others(id, by);
        var asked =
                before.exclusion()
                        .filter(each -> each.state() == Exclusion.State.ASKED)
                        .orElseThrow(() -> EXCLUSION_NOT_ASKED.refuse("ticket", id));
        var after = before.with(asked.ruled(isGranted, by.actor().name(), reason));
        var what = isGranted ? What.EXCLUSION_GRANTED : What.EXCLUSION_REFUSED;
        return log.save(before, after, what, by.actor(), clock.instant(), reason);
    }

    private Ticket others(TicketId id, By by) {
        var ticket = tickets.lock(id);
        if (by.isOf(ticket)) {
            throw OWN_TICKET.refuse("unit", ticket.dispatch().unit(), "another one's");
        }
        return ticket;
    }
}
