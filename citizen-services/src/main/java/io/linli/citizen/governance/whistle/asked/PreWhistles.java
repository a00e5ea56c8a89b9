package io.linli.citizen.governance.whistle.asked;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.whistle.WhistleType;
import io.linli.mesh.store.PageToken;
import java.util.List;
import java.util.Optional;

/// Where calls from below are kept. Everything runs in the transaction at hand and sees what its
/// caller may see.
public interface PreWhistles {
    void add(PreWhistle fresh);

    Optional<PreWhistle> find(PreWhistleId id);

    /// The call, which nobody else can change until the transaction ends.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `PRE_WHISTLE_UNKNOWN`
    PreWhistle lock(PreWhistleId id);

    /// The same; its case is locked before it, as everybody does who needs both.
    default PreWhistle lock(Cases cases, PreWhistleId id) {
        find(id).ifPresent(found -> cases.lock(found.caseId()));
        return lock(id);
    }

    /// The one that waits for a case and type, locked in the same way.
    Optional<PreWhistle> lockPending(CaseId caseId, WhistleType type);

    /// Keeps a locked call after a step.
    void save(PreWhistle after);

    /// Calls below a place in the list, newest first.
    List<PreWhistle> page(String region, boolean openOnly, PageToken after, int rows);
}
