package io.linli.citizen.governance.whistle.asked;

import java.util.UUID;

/// The id of a call from below.
public record PreWhistleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
