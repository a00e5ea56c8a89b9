package io.linli.citizen.governance.cases.list;

import static io.linli.citizen.governance.cases.CaseReason.CASE_UNKNOWN;

import io.linli.citizen.governance.cases.CaseCount;
import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseFilter;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.citizen.governance.cases.Cases;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Clock;
import java.util.List;

/// Use case: someone looks at cases.
public final class ReadCases {
    private final Cases cases;
    private final Clock clock;

    public ReadCases(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, also when it is not the caller's
    public CaseFile one(CaseId id) {
        return cases.find(id).orElseThrow(() -> CASE_UNKNOWN.refuse("case", id));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<CaseFile> page(CaseReach reach, CaseFilter filter, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = cases.page(reach, filter, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(
                rows, size, last -> new PageToken(last.createdAt(), last.id().value()));
    }

    public CaseCount count(CaseReach reach) {
        return cases.count(reach, clock.instant());
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`
    public List<CaseEvent> history(CaseId id) {
        one(id);
        return cases.events(id);
    }
}
