package io.linli.citizen.governance.exports;

import java.util.UUID;

/// An export's id.
public record ExportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
