package io.linli.citizen.governance.hotline;

import static io.linli.citizen.governance.hotline.TicketReason.COMMUNITY_NOT_PRIMARY;
import static io.linli.citizen.governance.hotline.TicketReason.TICKET_UNKNOWN;
import static io.linli.citizen.governance.hotline.TicketReason.WORD_DIFFERS;

import io.linli.citizen.NamedId;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.hotline.TicketEvent.What;
import io.linli.citizen.governance.hotline.Words.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Use case: the hotline says something about a ticket. Saying it twice has one effect; an older
/// word never overwrites a newer one about the same question; what nobody understands is kept and
/// changes nothing. Rule: docs/rules/hotline.md §4.
public final class HearHotline {
    private static final int STREET_DIGITS = 9;
    private static final String WITHDRAWN = "WITHDRAWN";

    private final Tickets tickets;
    private final Words words;
    private final HotlineRules rules;
    private final TicketClocks clocks;
    private final TicketCase cases;
    private final TicketLog log;
    private final Clock clock;

    /// What became of a word.
    ///
    /// @param wasKnown whether it had been said before
    public record Heard(Outcome outcome, boolean wasKnown) {}

    public HearHotline(
            Tickets tickets,
            Words words,
            HotlineRules rules,
            TicketClocks clocks,
            TicketCase cases,
            Clock clock) {
        this.tickets = tickets;
        this.words = words;
        this.rules = rules;
        this.clocks = clocks;
        this.cases = cases;
        this.log = new TicketLog(tickets);
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `TICKET_UNKNOWN` if the ticket itself has not come
    ///   yet, `COMMUNITY_NOT_PRIMARY`, `LEVEL_UNKNOWN`, `WORD_DIFFERS`, `CATEGORY_UNKNOWN`
    public Heard hear(Word word) {
        tickets.lockNumber(word.ticket());
        var known = words.find(word.key());
        if (known.isPresent()) {
            if (!known.get().equals(new Words.Kept(word.ticket(), word.version()))) {
                throw WORD_DIFFERS.refuse("key", word.key(), "a key of its own for each message");
            }
            return new Heard(Outcome.TAKEN, true);
        }
        var outcome = outcome(word);
        words.keep(word, outcome, clock.instant());
        return new Heard(outcome, false);
    }

    private Outcome outcome(Word word) {
        if (word.content().isEmpty()) {
            return Outcome.NOT_UNDERSTOOD;
        }
        var content = word.content().get();
        if (words.newest(word.ticket(), content.fact()) >= word.version()) {
            return Outcome.OLDER;
        }
        return switch (content) { // no default: a new kind must fail to compile here
            case Word.Dispatched told -> dispatched(word, told);
            case Word.Withdrawn told -> withdrawn(word, told);
            case Word.ObjectionRuled told -> objectionRuled(word, told);
            case Word.ExtensionRuled told -> extensionRuled(word, told);
            case Word.CalledBack told -> calledBack(word, told);
        };
    }

    private Outcome dispatched(Word word, Word.Dispatched told) {
        var before = tickets.find(word.ticket()).map(found -> tickets.lock(found.id()));
        if (before.filter(ticket -> !ticket.state().isGone()).isPresent()) {
            var ours = before.get();
            if (ours.events() < TicketLog.EVENTS_MAX) {
                log.save(ours, ours, What.TOLD_ANEW, By.hotline().actor(), clock.instant(), "");
            }
            return Outcome.WITHOUT_EFFECT;
        }
        open(word, told, before);
        return Outcome.TAKEN;
    }

    private void open(Word word, Word.Dispatched told, Optional<Ticket> before) {
        var now = clock.instant();
        var since = told.since().truncatedTo(ChronoUnit.MICROS);
        var dispatch = dispatch(word.ticket(), told, since, before);
        var answer = clocks.counted(dispatch, word.ticket(), LimitStep.ANSWER);
        var contact = clocks.counted(dispatch, word.ticket(), LimitStep.CONTACT);
        cases.open(
                dispatch.caseId(),
                told.filing(),
                told.secret(),
                answer.policy(),
                since,
                dispatch.unit());
        var fresh =
                Ticket.dispatched(
                        word.ticket(),
                        word.number(),
                        dispatch,
                        contact.due(),
                        answer.due(),
                        before);
        var actor = By.hotline().actor();
        var kept =
                before.map(old -> log.again(old, fresh, actor, now, ""))
                        .orElseGet(() -> log.add(fresh, actor, now, ""));
        clocks.start(answer);
        clocks.start(contact);
        if (!dispatch.copiedTo().isEmpty()) {
            log.save(kept, kept, What.COPIED, actor, now, dispatch.copiedTo());
        }
    }

    private Dispatch dispatch(
            TicketId id, Word.Dispatched told, Instant since, Optional<Ticket> before) {
        var region = told.filing().community().code();
        var unit = unit(told, region, since);
        var level = told.level().orElseGet(() -> rules.inForce(region, since).level());
        var round = before.map(ticket -> ticket.dispatch().round()).orElse(0) + 1;
        var caseId = new CaseId(NamedId.of("hotline-case", id.toString(), Integer.toString(round)));
        var returnUntil = clocks.counted(id, round, region, level, LimitStep.RETURN, since).due();
        return new Dispatch(
                caseId, region, unit, told.role(), told.kind(), level, round, since, returnUntil);
    }

    /// Rules: R-15 (条例 art. 12, 14, 17).
    private String unit(Word.Dispatched told, String region, Instant since) {
        var asked = told.role() == CommunityRole.PRIMARY ? region : told.unit();
        if (asked.equals(region) && !rules.isCommunitys(told.filing().category(), region, since)) {
            throw COMMUNITY_NOT_PRIMARY.refuse(
                    "unit", region, "a street, or what is on the community's list of duties");
        }
        return asked.isEmpty() ? region.substring(0, STREET_DIGITS) : asked;
    }

    /// Before the ticket itself: that comes later then, and is older than this.
    private Outcome withdrawn(Word word, Word.Withdrawn told) {
        var found = tickets.find(word.ticket());
        if (found.isEmpty()) {
            return Outcome.TAKEN;
        }
        var before = tickets.lock(word.ticket());
        if (before.state().isGone()) {
            return Outcome.WITHOUT_EFFECT;
        }
        var now = clock.instant();
        clocks.stopAll(before, now);
        cases.drop(before.dispatch().caseId(), why(told.reason()));
        var by = By.hotline().actor();
        var ground =
                rules.ground(WITHDRAWN, now).orElse(new Exclusion.Ground(WITHDRAWN, WITHDRAWN));
        var left = Exclusion.asked(ground, "").ruled(true, by.name(), told.reason());
        var after = before.in(TicketState.WITHDRAWN, false).with(left);
        log.save(before, after, What.WITHDRAWN, by, now, told.reason());
        return Outcome.TAKEN;
    }

    private Outcome objectionRuled(Word word, Word.ObjectionRuled told) {
        var before = known(word);
        if (before.state() != TicketState.OBJECTED) {
            return Outcome.WITHOUT_EFFECT;
        }
        var now = clock.instant();
        var by = By.hotline().actor();
        if (told.upheld()) {
            clocks.stopAll(before, now);
            cases.drop(before.dispatch().caseId(), why(told.reason()));
            var after = before.in(TicketState.RETURNED, false);
            log.save(before, after, What.OBJECTION_UPHELD, by, now, told.reason());
        } else {
            cases.resume(before.dispatch().caseId(), why(told.reason()));
            var after = clocks.resume(before, now).in(TicketState.DISPATCHED, false);
            log.save(before, after, What.OBJECTION_REFUSED, by, now, told.reason());
        }
        return Outcome.TAKEN;
    }

    private Outcome extensionRuled(Word word, Word.ExtensionRuled told) {
        var before = known(word);
        if (before.state().isGone() || before.state() == TicketState.ANSWERED) {
            return Outcome.WITHOUT_EFFECT;
        }
        var now = clock.instant();
        var by = By.hotline().actor();
        if (told.until().isEmpty()) {
            var asked = before.extension().map(Extension::until).orElse(before.answering().due());
            var refused = new Extension(Extension.State.REFUSED, asked, told.reason());
            log.save(before, before.with(refused), What.EXTENSION_REFUSED, by, now, told.reason());
            return Outcome.TAKEN;
        }
        var until = told.until().get();
        cases.extend(before.dispatch().caseId(), until, why(told.reason()));
        var granted = new Extension(Extension.State.GRANTED, until, told.reason());
        var after = clocks.extend(before, until, now).with(granted);
        log.save(before, after, What.EXTENSION_GRANTED, by, now, told.reason());
        return Outcome.TAKEN;
    }

    private Outcome calledBack(Word word, Word.CalledBack told) {
        var before = known(word);
        if (before.state().isGone()) {
            return Outcome.WITHOUT_EFFECT;
        }
        new CallBackLog(tickets, rules, log)
                .keep(before, told.told(), By.hotline().actor(), clock.instant(), told.remark());
        return Outcome.TAKEN;
    }

    private Ticket known(Word word) {
        if (tickets.find(word.ticket()).isEmpty()) {
            throw TICKET_UNKNOWN.refuse("ticket", word.number(), "one that was dispatched");
        }
        return tickets.lock(word.ticket());
    }

    private static String why(String reason) {
        return "12345: " + reason;
    }
}
