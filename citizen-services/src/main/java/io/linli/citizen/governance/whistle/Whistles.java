package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.mesh.store.PageToken;
import java.util.List;
import java.util.Optional;

/// Where whistles are kept. Everything runs in the transaction at hand and sees what its caller may
/// see.
public interface Whistles {
    void add(Whistle fresh);

    Optional<Whistle> find(WhistleId id);

    /// The whistle, which nobody else can change until the transaction ends.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`
    Whistle lock(WhistleId id);

    /// Keeps a locked whistle after a step.
    void save(Whistle after);

    /// Whether a whistle of this type sounds for a case.
    boolean sounds(CaseId caseId, WhistleType type);

    /// Whistles below a place in the list, newest first.
    ///
    /// @param region only below this one; all when empty
    /// @param caseId only of this case; all when empty
    List<Whistle> page(String region, Optional<CaseId> caseId, PageToken after, int rows);
}
