package io.linli.citizen.points.clearing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Where payments are kept; in the transaction at hand.
public interface Payments {
    void add(Payment payment);

    Optional<Payment> find(UUID id);

    void credited(UUID id, Instant at);

    /// At the end of which year what is paid at a time expires: 0 for that year's, 1 for the
    /// next's.
    int yearEnds(Instant paid);
}
