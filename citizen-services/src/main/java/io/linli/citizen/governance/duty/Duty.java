package io.linli.citizen.governance.duty;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody is something for a place, for a time.
///
/// @param until the first instant it no longer holds; empty while open
public record Duty(
        UUID id,
        DutyScope.Key scope,
        DutyRole role,
        String personId,
        String personName,
        boolean deputy,
        Instant from,
        Optional<Instant> until) {

    boolean overlaps(Duty other) {
        return other.until.map(from::isBefore).orElse(true)
                && until.map(other.from::isBefore).orElse(true);
    }

    Duty ended(Instant at) {
        return new Duty(id, scope, role, personId, personName, deputy, from, Optional.of(at));
    }
}
