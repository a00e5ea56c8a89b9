package io.linli.citizen.governance.cases;

import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where cases are kept. Everything runs in the transaction at hand and sees what its caller may
/// see.
public interface Cases {
    /// Keeps a new case with its first events. Of many that file the same partner's external id at
    /// once, one keeps its case and the others are given that one.
    CaseFile file(CaseFile fresh, CaseEvent... events);

    Optional<CaseFile> find(CaseId id);

    Optional<CaseFile> findFiled(String partner, String externalId);

    /// The case, which nobody else can change until the transaction ends.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`
    CaseFile lock(CaseId id);

    /// Those of them that there are, in the order in which everybody locks many.
    List<CaseFile> lock(List<CaseId> ids);

    /// Keeps a locked case after a step, with the event of the step.
    void save(CaseFile after, CaseEvent event);

    /// A case after things happened to it that moved nothing but its clock.
    record Noted(CaseFile after, List<CaseEvent> events) {}

    /// Keeps locked cases with what happened to them.
    void save(List<Noted> noted);

    /// Cases below a place in the list, newest first.
    List<CaseFile> page(CaseReach reach, CaseFilter filter, PageToken after, int rows);

    CaseCount count(CaseReach reach, Instant now);

    /// How many events those cases have, counted up to `most`.
    long lines(CaseReach reach, CaseFilter filter, long most);

    /// Oldest first.
    List<CaseEvent> events(CaseId id);

    /// What is merged into a case.
    List<CaseFile> mergedInto(CaseId main);

    /// Open cases that may be the same matter, below a place in the list, newest first.
    List<CaseFile> candidates(CaseFile file, PageToken after, int rows);
}
