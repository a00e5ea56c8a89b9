package io.linli.citizen.governance.cases.merge;

import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.util.List;

/// Use case: an officer looks for what may be the same matter, and at what was merged.
public final class FindSame {
    private final Cases cases;
    private final ReadCases read;

    public FindSame(Cases cases, ReadCases read) {
        this.cases = cases;
        this.read = read;
    }

    /// Open cases of the same community and category, in the same building or near, filed within
    /// the dated rule's days before or after; newest first, of any channel.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN` or `PAGE_TOKEN_INVALID`
    public Page<CaseFile> candidates(CaseId id, int pageSize, String pageToken) {
        var file = read.one(id);
        var size = PageToken.size(pageSize);
        var rows = cases.candidates(file, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(
                rows, size, last -> new PageToken(last.createdAt(), last.id().value()));
    }

    /// What is merged into a case; at most `Bond.FOLLOWERS_MAX`.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`
    public List<CaseFile> merged(CaseId id) {
        read.one(id);
        return cases.mergedInto(id);
    }
}
