package io.linli.citizen.governance.hotline;

/// How far a ticket has come. The names are API.
public enum TicketState {
    /// Ours to answer.
    DISPATCHED,
    /// Objected to; the hotline has not ruled.
    OBJECTED,
    /// The objection was upheld: no longer ours.
    RETURNED,
    /// Taken back by the hotline.
    WITHDRAWN,
    ANSWERED;

    /// Whether it is ours no longer.
    public boolean isGone() {
        return this == RETURNED || this == WITHDRAWN;
    }
}
