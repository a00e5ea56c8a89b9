package io.linli.property.repair;

import java.util.UUID;

/// A repair order's id.
public record RepairId(UUID value) {
    public static RepairId next() {
        return new RepairId(UUID.randomUUID());
    }

    public static RepairId of(String text) {
        return new RepairId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
