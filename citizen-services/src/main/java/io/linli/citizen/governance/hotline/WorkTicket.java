package io.linli.citizen.governance.hotline;

import static io.linli.citizen.governance.hotline.TicketReason.EXCLUSION_ASKED;
import static io.linli.citizen.governance.hotline.TicketReason.EXCLUSION_UNKNOWN;
import static io.linli.citizen.governance.hotline.TicketReason.EXTENSION_ASKED;
import static io.linli.citizen.governance.hotline.TicketReason.EXTENSION_INVALID;
import static io.linli.citizen.governance.hotline.TicketReason.NOT_A_HELPER;
import static io.linli.citizen.governance.hotline.TicketReason.NOT_FIRST_TAKER;
import static io.linli.citizen.governance.hotline.TicketReason.RETURN_FORBIDDEN;
import static io.linli.citizen.governance.hotline.TicketReason.RETURN_LATE;
import static io.linli.citizen.governance.hotline.TicketReason.TICKET_STATE;

import io.linli.citizen.governance.hotline.TicketEvent.What;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Use case: a unit works a ticket. The one that was given it first answers for it whoever helps
/// (首接负责), and each step is told to the hotline. Rule source: docs/rules/hotline.md §3.
public final class WorkTicket {
    private final Tickets tickets;
    private final HotlineRules rules;
    private final TicketClocks clocks;
    private final TicketCase cases;
    private final HotlineSteps hotline;
    private final TicketLog log;
    private final Clock clock;

    public WorkTicket(
            Tickets tickets,
            HotlineRules rules,
            TicketClocks clocks,
            TicketCase cases,
            HotlineSteps hotline,
            Clock clock) {
        this.tickets = tickets;
        this.rules = rules;
        this.clocks = clocks;
        this.cases = cases;
        this.hotline = hotline;
        this.log = new TicketLog(tickets);
        this.clock = clock;
    }

    /// Whoever called has been spoken with. A second time changes nothing.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `TICKET_UNKNOWN`, `NOT_A_HELPER` or `TICKET_STATE`
    public Ticket contact(TicketId id, By by, String text) {
        var before = tickets.lock(id);
        if (!by.helps(before)) {
            throw NOT_A_HELPER.refuse("unit", before.dispatch().unit(), "your own");
        }
        before.mustBe(TicketState.DISPATCHED, TicketState.ANSWERED);
        if (before.contact().done().isPresent()) {
            return before;
        }
        var now = clock.instant();
        var after = before.contacted(clocks.stop(before, LimitStep.CONTACT, now)).telling();
        hotline.owe(after, HotlineSteps.Kind.CONTACT, text, now);
        return log.save(before, after, What.CONTACTED, by.actor(), now, text);
    }

    /// The work is done.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `TICKET_UNKNOWN`, `NOT_FIRST_TAKER`, `TICKET_STATE`,
    ///   `STEP_ORDER` or `STEP_DENIED`
    public Ticket answer(TicketId id, By by, String text) {
        var before = firstTakers(id, by);
        before.mustBe(TicketState.DISPATCHED);
        var now = clock.instant();
        cases.resolve(before.dispatch().caseId(), by.actor(), text);
        var after = before.answered(clocks.stop(before, LimitStep.ANSWER, now), text).telling();
        hotline.owe(after, HotlineSteps.Kind.FEEDBACK, text, now);
        return log.save(before, after, What.ANSWERED, by.actor(), now, text);
    }

    /// It is not the unit's business.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `TICKET_UNKNOWN`, `NOT_FIRST_TAKER`, `TICKET_STATE`,
    ///   `RETURN_FORBIDDEN` or `RETURN_LATE`
    public Ticket handBack(TicketId id, By by, String reason) {
        var before = firstTakers(id, by);
        before.mustBe(TicketState.DISPATCHED);
        var most = rule(before).returns();
        if (before.returns() >= most) {
            throw RETURN_FORBIDDEN.refuse("returns", before.returns() + 1, "<= " + most);
        }
        var now = clock.instant();
        var until = before.dispatch().returnUntil();
        if (now.isAfter(until)) {
            throw RETURN_LATE.refuse("now", now, "<= " + until);
        }
        clocks.pause(before, now);
        cases.pause(before.dispatch().caseId(), by.actor(), reason);
        var after = before.objected().telling();
        hotline.owe(after, HotlineSteps.Kind.OBJECTION, reason, now);
        return log.save(before, after, What.OBJECTED, by.actor(), now, reason);
    }

    /// More time is needed.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `TICKET_UNKNOWN`, `NOT_FIRST_TAKER`, `TICKET_STATE`,
    ///   `EXTENSION_ASKED` or `EXTENSION_INVALID`
    public Ticket extend(TicketId id, By by, Instant until, String reason) {
        var before = firstTakers(id, by);
        before.mustBe(TicketState.DISPATCHED);
        if (before.extension().filter(e -> e.state() == Extension.State.ASKED).isPresent()) {
            throw EXTENSION_ASKED.refuse("extension", before.extension().get().until());
        }
        var now = clock.instant();
        var due = before.answering().due();
        var latest = due.plus(Duration.ofDays(rule(before).extensionDays()));
        if (!until.isAfter(due) || !until.isAfter(now) || until.isAfter(latest)) {
            throw EXTENSION_INVALID.refuse(
                    "untilTime", until, "after " + due + " and now, up to " + latest);
        }
        var asked = new Extension(Extension.State.ASKED, until, reason);
        var after = before.with(asked).telling();
        hotline.owe(after, HotlineSteps.Kind.EXTENSION, reason, until);
        return log.save(before, after, What.EXTENSION_ASKED, by.actor(), now, reason);
    }

    /// It should be left out of the rates.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `TICKET_UNKNOWN`, `NOT_FIRST_TAKER`, `TICKET_STATE`,
    ///   `EXCLUSION_ASKED` or `EXCLUSION_UNKNOWN`
    public Ticket askExclusion(TicketId id, By by, String ground, String evidence) {
        var before = firstTakers(id, by);
        if (before.state() == TicketState.RETURNED) {
            throw TICKET_STATE.refuse("state", before.state(), "one that counts");
        }
        if (before.exclusion().filter(e -> e.state() != Exclusion.State.REFUSED).isPresent()) {
            throw EXCLUSION_ASKED.refuse("exclusion", before.exclusion().get().ground());
        }
        var now = clock.instant();
        var known =
                rules.ground(ground, now)
                        .orElseThrow(() -> EXCLUSION_UNKNOWN.refuse("ground", ground));
        var after = before.with(Exclusion.asked(known, evidence));
        return log.save(
                before,
                after,
                What.EXCLUSION_ASKED,
                by.actor(),
                now,
                ground + ": " + evidence,
                "ground=" + ground);
    }

    private HotlineRule rule(Ticket ticket) {
        return rules.inForce(ticket.dispatch().region(), ticket.dispatch().at());
    }

    private Ticket firstTakers(TicketId id, By by) {
        var ticket = tickets.lock(id);
        if (!by.isOf(ticket)) {
            throw NOT_FIRST_TAKER.refuse("unit", ticket.dispatch().unit(), "your own");
        }
        return ticket;
    }
}
