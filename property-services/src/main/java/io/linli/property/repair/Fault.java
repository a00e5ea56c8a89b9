package io.linli.property.repair;

import java.time.Instant;
import java.util.Optional;

/// What a resident calls about.
///
/// @param room in the firm's own words, such as `B3-2-501`; may be empty
/// @param category such as `WATER_LEAK`
/// @param call when the resident called; now when empty
public record Fault(
        String room, String category, String title, String description, Optional<Instant> call) {}
