package io.linli.citizen.points.reward;

import io.linli.citizen.NamedId;
import java.util.UUID;

/// An order's id, made by the portal.
public record OrderId(UUID value) {
    /// The hold of the order's points.
    public UUID hold() {
        return NamedId.of("reward", toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
