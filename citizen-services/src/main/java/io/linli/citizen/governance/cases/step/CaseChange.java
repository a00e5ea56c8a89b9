package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseState;

/// News of a case that changed.
public record CaseChange(CaseId id, String region, CaseState state, long version) {
    public static CaseChange of(CaseFile file) {
        return new CaseChange(
                file.id(), file.filing().community().code(), file.state(), file.version());
    }
}
