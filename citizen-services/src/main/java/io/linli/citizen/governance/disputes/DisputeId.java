package io.linli.citizen.governance.disputes;

import java.util.UUID;

/// A dispute's id.
public record DisputeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
