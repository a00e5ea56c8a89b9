package io.linli.citizen.governance.clock;

import java.time.Instant;

/// The rule a deadline was set by, pinned when it started: a later rule moves no deadline.
///
/// @param name what the rule is about, such as `category/linli/ROAD_COLLAPSE`
/// @param version which of its dated rows, such as `110105@2026-05-31T16:00:00Z`
public record Policy(String name, String version, Limit limit) {
    static final int TEXT_MAX = 120;

    public Policy {
        if (name.length() > TEXT_MAX || version.length() > TEXT_MAX) {
            throw new IllegalArgumentException(
                    "policy: " + name + " " + version + " (expected: up to " + TEXT_MAX + ")");
        }
    }

    /// The rule of the row of an area that holds from an instant on.
    ///
    /// @param area a region's code; empty for everywhere
    public static Policy of(String name, String area, Instant from, Limit limit) {
        return new Policy(name, (area.isEmpty() ? "*" : area) + "@" + from, limit);
    }
}
