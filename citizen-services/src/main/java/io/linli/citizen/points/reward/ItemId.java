package io.linli.citizen.points.reward;

import java.util.UUID;

/// An item's id.
public record ItemId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
