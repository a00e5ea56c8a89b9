package io.linli.citizen.governance.hotline;

import java.util.UUID;

/// A ticket's id; it follows from the hotline's number.
public record TicketId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
