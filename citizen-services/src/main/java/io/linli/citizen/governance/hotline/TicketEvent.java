package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.cases.Actor;
import java.time.Instant;

/// Something that happened to a ticket.
///
/// @param seq counts from 1 within the ticket, without gaps
/// @param region the ticket's at the time
/// @param facts for whoever counts again
/// @param state the ticket's state afterwards
public record TicketEvent(
        long seq,
        String region,
        What what,
        Actor actor,
        Instant at,
        String note,
        String facts,
        TicketState state) {

    /// What can happen to a ticket. The names are API.
    public enum What {
        DISPATCHED,
        /// Told of again while it is ours; changes nothing.
        TOLD_ANEW,
        /// The district has its copy.
        COPIED,
        CONTACTED,
        ANSWERED,
        OBJECTED,
        OBJECTION_UPHELD,
        OBJECTION_REFUSED,
        EXTENSION_ASKED,
        EXTENSION_GRANTED,
        EXTENSION_REFUSED,
        WITHDRAWN,
        CALLED_BACK,
        EXCLUSION_ASKED,
        EXCLUSION_GRANTED,
        EXCLUSION_REFUSED,
        /// The last quarter of the time for the answer begins.
        DUE_SOON,
        DUE_MISSED,
        CONTACT_MISSED
    }
}
