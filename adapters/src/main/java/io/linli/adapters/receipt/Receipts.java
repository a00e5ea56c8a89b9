package io.linli.adapters.receipt;

import java.time.Instant;
import java.util.Optional;

/// Where receipts are kept. Every method joins the transaction at hand.
public interface Receipts {
    /// @return whether it is kept now; not if the platform used the event id before
    boolean add(Receipt receipt);

    void update(Receipt receipt);

    /// @param key as [Report#key] gives it
    Optional<Receipt> find(String key);

    /// Until the transaction ends nobody else gets past this line for the fact the report is about.
    void lock(Report report);

    /// Whether another report about the same fact is being applied.
    boolean isAnotherApplying(Report report);

    /// The highest version applied so far of other reports about the same fact; 0 for none.
    long newestApplied(Report report);

    long count(Receipt.State state);

    /// When the oldest one that waits or is being applied came in.
    Optional<Instant> oldestOpen();
}
