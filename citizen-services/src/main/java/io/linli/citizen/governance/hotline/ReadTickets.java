package io.linli.citizen.governance.hotline;

import static io.linli.citizen.governance.hotline.TicketReason.TICKET_UNKNOWN;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.hotline.Tickets.Filter;
import io.linli.citizen.governance.hotline.Tickets.Titled;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import io.linli.mesh.store.TablePart;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Use case: someone looks at tickets.
public final class ReadTickets {
    public static final int EVENTS_MAX = 500;

    /// Tickets read at a time for a table.
    static final int PART = 50;

    private final Tickets tickets;
    private final Clock clock;

    public ReadTickets(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `TICKET_UNKNOWN`, also when it is not the caller's
    public Titled one(TicketId id) {
        return tickets.read(id).orElseThrow(() -> TICKET_UNKNOWN.refuse("ticket", id));
    }

    /// @param region those below it
    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Titled> page(
            String region,
            Optional<TicketState> state,
            boolean toCallBack,
            boolean exclusionAsked,
            Optional<CaseId> caseId,
            int pageSize,
            String pageToken) {
        var size = PageToken.size(pageSize);
        var filter = new Filter(region, state, toCallBack, exclusionAsked, caseId, clock.instant());
        var rows = tickets.page(filter, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(rows, size, ReadTickets::place);
    }

    /// @throws io.linli.mesh.refusal.Refusal `TICKET_UNKNOWN`
    public List<TicketEvent> history(TicketId id) {
        one(id);
        return tickets.events(id, EVENTS_MAX);
    }

    public static List<String> head() {
        return List.of(
                "ticket",
                "number",
                "region",
                "unit",
                "level",
                "round",
                "dispatched_at",
                "contact_due_at",
                "due_at",
                "seq",
                "event",
                "state",
                "actor",
                "role",
                "at",
                "facts",
                "note");
    }

    /// The lines of the next few tickets, newest first; nothing personal.
    public TablePart part(String region, PageToken after) {
        var filter =
                new Filter(region, Optional.empty(), false, false, Optional.empty(), Instant.EPOCH);
        var rows = tickets.page(filter, after, PART);
        return TablePart.of(
                rows,
                PART,
                row ->
                        tickets.events(row.ticket().id(), EVENTS_MAX).stream()
                                .map(event -> line(row.ticket(), event)),
                ReadTickets::place);
    }

    private static PageToken place(Titled last) {
        return new PageToken(last.ticket().dispatch().at(), last.ticket().id().value());
    }

    private static List<String> line(Ticket ticket, TicketEvent event) {
        var dispatch = ticket.dispatch();
        return List.of(
                ticket.id().toString(),
                ticket.number(),
                dispatch.region(),
                dispatch.unit(),
                dispatch.level().name(),
                Integer.toString(dispatch.round()),
                dispatch.at().toString(),
                ticket.contact().due().toString(),
                ticket.answering().due().toString(),
                Long.toString(event.seq()),
                event.what().name(),
                event.state().name(),
                event.actor().name(),
                event.actor().role(),
                event.at().toString(),
                event.facts(),
                event.note());
    }
}
