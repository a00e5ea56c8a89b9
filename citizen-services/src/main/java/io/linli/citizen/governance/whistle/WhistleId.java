package io.linli.citizen.governance.whistle;

import java.util.UUID;

/// A whistle's id.
public record WhistleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
