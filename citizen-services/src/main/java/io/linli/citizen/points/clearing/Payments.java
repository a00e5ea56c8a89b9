package io.linli.citizen.points.clearing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Where payments are kept; in the transaction at hand.
public interface Payments {
    void add(Payment payment);

    Optional<Payment> find(UUID id);

    void credited(UUID id, Instant at);
}
