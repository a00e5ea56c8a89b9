package io.linli.adapters.exchange;

import java.time.Instant;
import java.util.List;

/// Where secrets are kept, sealed. Every method joins the transaction at hand.
public interface ExchangeSecrets {
    /// Until the transaction ends nobody else gets past this line.
    void lock();

    /// Those that have not ended, newest first; 10 at most.
    List<ExchangeSecret> inForce(Instant now);

    void add(ExchangeSecret secret);
}
