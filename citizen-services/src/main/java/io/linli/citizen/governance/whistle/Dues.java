package io.linli.citizen.governance.whistle;

import java.time.Instant;
import java.util.Optional;

/// The last instants at which a department's steps are on time; a copy of its deadlines.
///
/// @param deliver empty where no limit is set
public record Dues(Instant ack, Instant arrive, Optional<Instant> deliver) {

    Optional<Instant> of(Missed step) {
        return switch (step) {
            case ACK -> Optional.of(ack);
            case ARRIVE -> Optional.of(arrive);
            case DELIVER -> deliver;
        };
    }

    Dues with(Missed step, Instant due) {
        return switch (step) {
            case ACK -> new Dues(due, arrive, deliver);
            case ARRIVE -> new Dues(ack, due, deliver);
            case DELIVER -> new Dues(ack, arrive, Optional.of(due));
        };
    }
}
