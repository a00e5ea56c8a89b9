package io.linli.citizen.governance.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where deadlines are kept, with their events and marks. Everything runs in the transaction at
/// hand and sees what its caller may see.
public interface Deadlines {
    /// A mark that was told.
    ///
    /// @param reached when it was reached
    /// @param told when it was told
    record Told(Subject subject, String region, Mark mark, Instant reached, Instant told) {}

    /// A mark of one deadline as it is read back.
    record ToldMark(String name, Instant reached, Instant told) {}

    /// Keeps a deadline that has just started. A subject has one.
    void add(Deadline started);

    Optional<Deadline> find(Subject subject);

    /// The deadline, which nobody else can change until the transaction ends.
    ///
    /// @throws IllegalStateException if there is none, which is a bug of whoever asks
    Deadline lock(Subject subject);

    /// Keeps a locked deadline after an event.
    void save(Deadline after, DeadlineEvent event);

    /// Oldest first.
    List<DeadlineEvent> events(Deadline of);

    /// Oldest first.
    List<ToldMark> marks(Deadline of);

    /// Deadlines whose next mark is reached, longest ago first, which nobody else can change until
    /// the transaction ends; those that somebody changes right now are left out.
    List<Deadline> takeReached(Instant now, int rows);

    /// Keeps that marks were told. Each mark of a deadline is told once: a second time undoes the
    /// transaction.
    ///
    /// @param after the deadlines they are of
    void told(List<Deadline> after, List<Told> marks);

    /// Leaves a deadline that could not be told alone for a while, longer each time.
    void putOff(Deadline failed, Instant now);
}
