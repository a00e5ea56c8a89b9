package io.linli.citizen.points.reward;

import java.time.Instant;
import java.util.Optional;

/// What an item is and on what terms it is given.
///
/// @param points what one of it costs, 1..[#POINTS_MAX]
/// @param personMax how many one person may have in all, 0..[#PERSON_MAX]; 0 for no limit
/// @param from from when it is on offer, inclusive
/// @param until until when, exclusive
public record Terms(
        String title,
        String description,
        long points,
        int personMax,
        Instant from,
        Optional<Instant> until,
        boolean withdrawn) {
    public static final long POINTS_MAX = 1_000_000;
    public static final int PERSON_MAX = 1_000;

    public Terms {
        if (points < 1 || points > POINTS_MAX) {
            throw new IllegalArgumentException(
                    "points: " + points + " (expected: 1.." + POINTS_MAX + ")");
        }
        if (personMax < 0 || personMax > PERSON_MAX) {
            throw new IllegalArgumentException(
                    "personMax: " + personMax + " (expected: 0.." + PERSON_MAX + ")");
        }
    }
}
