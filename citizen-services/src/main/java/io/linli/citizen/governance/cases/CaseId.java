package io.linli.citizen.governance.cases;

import java.util.UUID;

/// A case's id.
public record CaseId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
