package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.whistle.WhistleEvent.Numbered;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where whistles are kept, with all that happened to them. Everything runs in the transaction at
/// hand and sees what its caller may see.
public interface Whistles {
    /// Which ones a list is about.
    ///
    /// @param region only below this one; all when empty
    /// @param caseId only of this case; all when empty
    /// @param openOnly only those that are not closed
    /// @param waitsFor only those that wait for this; all when empty
    record Filter(
            String region, Optional<CaseId> caseId, boolean openOnly, Optional<Wait> waitsFor) {}

    /// Keeps a fresh one.
    void add(Whistle fresh, List<WhistleEvent> events);

    Optional<Whistle> find(WhistleId id);

    /// The whistle, which nobody else can change until the transaction ends.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`
    Whistle lock(WhistleId id);

    /// Keeps a locked whistle after a step, and what happened.
    void save(Whistle after, List<WhistleEvent> events);

    /// Whether a whistle of this type sounds for a case.
    boolean sounds(CaseId caseId, WhistleType type);

    /// Counts what the platform is owed about a locked whistle.
    ///
    /// @return the number of the next, from 2; the call itself is 1
    long nextOrder(WhistleId id);

    /// Whistles below a place in the list, newest first.
    List<Whistle> page(Filter filter, PageToken after, int rows);

    /// What happened to a whistle after the event of a number, oldest first.
    List<Numbered> events(WhistleId id, long after, int rows);

    /// Whistles blown in a time, newest first.
    List<Whistle> blown(
            String region,
            Optional<Instant> from,
            Optional<Instant> before,
            PageToken after,
            int rows);
}
