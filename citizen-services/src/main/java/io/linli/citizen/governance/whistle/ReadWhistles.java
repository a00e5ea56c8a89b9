package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleReason.WHISTLE_UNKNOWN;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.util.Optional;

/// Use case: someone looks at whistles.
public final class ReadWhistles {
    private final Whistles whistles;

    public ReadWhistles(Whistles whistles) {
        this.whistles = whistles;
    }

    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`, also when it is not the caller's
    public Whistle one(WhistleId id) {
        return whistles.find(id).orElseThrow(() -> WHISTLE_UNKNOWN.refuse("whistle", id));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Whistle> page(
            String region, Optional<CaseId> caseId, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = whistles.page(region, caseId, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(rows, size, last -> new PageToken(last.blownAt(), last.id().value()));
    }
}
