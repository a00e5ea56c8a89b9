package io.linli.citizen.governance.cases;

import io.linli.citizen.governance.clock.Level;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Whoever does something about a dispute or an export, known so well that nobody verifies their
/// own work.
///
/// @param id the person's own id
public record Hand(Actor actor, String id) {
    /// The mesh itself, when a timer runs out.
    public static final Hand TIMER = new Hand(Actor.TIMER, "");

    private static final Map<String, Level> TIERS =
            Map.of(
                    "grid-worker", Level.GRID,
                    "community-officer", Level.COMMUNITY,
                    "street-officer", Level.STREET,
                    "district-officer", Level.DISTRICT);

    /// The highest tier among the roles.
    public Optional<Level> tier() {
        return actor.roles().stream()
                .map(TIERS::get)
                .filter(Objects::nonNull)
                .max(Level::compareTo);
    }

    public boolean isOf(Level least) {
        return tier().filter(mine -> mine.compareTo(least) >= 0).isPresent();
    }
}
