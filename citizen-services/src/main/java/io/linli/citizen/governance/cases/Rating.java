package io.linli.citizen.governance.cases;

import java.time.Instant;

/// What the reporter thinks of the outcome. Rule: R-86.
///
/// @param score 5 very content … 1 not at all
public record Rating(int score, String comment, Instant at) {
    public static final int SCORE_MAX = 5;

    public Rating {
        if (score < 1 || score > SCORE_MAX) {
            throw new IllegalArgumentException(
                    "score: " + score + " (expected: 1.." + SCORE_MAX + ")");
        }
    }

    boolean saysTheSameAs(Rating other) {
        return score == other.score && comment.equals(other.comment);
    }
}
