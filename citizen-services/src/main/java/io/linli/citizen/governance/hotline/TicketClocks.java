package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.clock.ClockState;
import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.PauseCause;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.citizen.governance.clock.Subject;
import io.linli.citizen.governance.clock.SubjectKind;
import java.time.Instant;

/// The clocks of tickets: one for the answer and one for the first contact, new ones for each
/// dispatch. Rule: docs/rules/hotline.md §2.
public final class TicketClocks {
    private static final String SPLIT = ":";

    private final RunDeadline deadline;
    private final HotlineRules rules;

    public TicketClocks(RunDeadline deadline, HotlineRules rules) {
        this.deadline = deadline;
        this.rules = rules;
    }

    static Subject of(TicketId id, LimitStep step, int round) {
        return new Subject(SubjectKind.HOTLINE, id.value(), step + SPLIT + round);
    }

    static LimitStep step(Subject subject) {
        return LimitStep.valueOf(subject.part().split(SPLIT)[0]);
    }

    static int round(Subject subject) {
        return Integer.parseInt(subject.part().split(SPLIT)[1]);
    }

    /// As it would start; not kept.
    Deadline counted(
            TicketId id,
            int round,
            String region,
            DispatchLevel level,
            LimitStep step,
            Instant at) {
        var limit = rules.limit(level, step, region, at);
        return deadline.counted(of(id, step, round), region, limit, at);
    }

    Deadline counted(Dispatch dispatch, TicketId id, LimitStep step) {
        return counted(
                id, dispatch.round(), dispatch.region(), dispatch.level(), step, dispatch.at());
    }

    void start(Deadline counted) {
        deadline.start(counted);
    }

    /// The step, taken now.
    Step stop(Ticket ticket, LimitStep step, Instant now) {
        var stopped = deadline.stop(of(ticket, step), now);
        var taken = step == LimitStep.CONTACT ? ticket.contact() : ticket.answering();
        return taken.done(now, stopped.clock().stateAt(now) == ClockState.MET);
    }

    void stopAll(Ticket ticket, Instant now) {
        deadline.stop(of(ticket, LimitStep.ANSWER), now);
        deadline.stop(of(ticket, LimitStep.CONTACT), now);
    }

    /// A clock that has stopped stays stopped.
    void pause(Ticket ticket, Instant now) {
        deadline.pause(of(ticket, LimitStep.ANSWER), PauseCause.OBJECTION, now);
        deadline.pause(of(ticket, LimitStep.CONTACT), PauseCause.OBJECTION, now);
    }

    /// The ticket with its ends as they are then.
    Ticket resume(Ticket ticket, Instant now) {
        var contactDue =
                ticket.contact().done().isPresent()
                        ? ticket.contact().due()
                        : deadline.resume(of(ticket, LimitStep.CONTACT), now).due();
        return ticket.due(contactDue, deadline.resume(of(ticket, LimitStep.ANSWER), now).due());
    }

    /// The first contact gets no more time.
    Ticket extend(Ticket ticket, Instant until, Instant now) {
        var extended = deadline.extend(of(ticket, LimitStep.ANSWER), until, now);
        return ticket.due(ticket.contact().due(), extended.due());
    }

    private static Subject of(Ticket ticket, LimitStep step) {
        return of(ticket.id(), step, ticket.dispatch().round());
    }
}
