package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where tickets are kept. Everything runs in the transaction at hand and sees what its caller may
/// see.
public interface Tickets {
    /// Which tickets a list is about.
    ///
    /// @param region those below it; empty for all
    /// @param toCallBack only those to be called back at `now`
    /// @param exclusionAsked only those somebody asks to leave out
    record Filter(
            String region,
            Optional<TicketState> state,
            boolean toCallBack,
            boolean exclusionAsked,
            Optional<CaseId> caseId,
            Instant now) {}

    /// A ticket with the title of its case.
    record Titled(Ticket ticket, String title) {}

    /// Nobody else gets past this line for the ticket, if there is one or not, until the
    /// transaction ends.
    void lockNumber(TicketId id);

    void add(Ticket fresh, TicketEvent event);

    Optional<Ticket> find(TicketId id);

    Optional<Titled> read(TicketId id);

    /// The ticket, which nobody else can change until the transaction ends.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `TICKET_UNKNOWN`
    Ticket lock(TicketId id);

    /// Keeps a locked ticket after something happened. It may have been dispatched anew.
    void save(Ticket before, Ticket after, TicketEvent event);

    /// Below a place in the list, newest first.
    List<Titled> page(Filter filter, PageToken after, int rows);

    /// Oldest first; `rows` at most.
    List<TicketEvent> events(TicketId id, int rows);

    /// Keeps a call-back of the present dispatch; one of the same round is replaced.
    void keep(Ticket of, Try told);

    /// Of the present dispatch, in the order of their rounds.
    List<Try> tries(Ticket of);
}
