package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.cases.Actor;

/// Who takes a step with a ticket.
///
/// @param region the region they may act in
public record By(Actor actor, String region) {
    private static final String HOTLINE = "12345";

    /// The hotline itself.
    static By hotline() {
        return new By(new Actor(HOTLINE, "platform"), "");
    }

    /// Whether they are of the unit that was given the ticket first.
    boolean isOf(Ticket ticket) {
        return region.equals(ticket.dispatch().unit());
    }

    /// Whether they are of that unit, or of the community that helps.
    boolean helps(Ticket ticket) {
        return isOf(ticket) || region.startsWith(ticket.dispatch().region());
    }
}
