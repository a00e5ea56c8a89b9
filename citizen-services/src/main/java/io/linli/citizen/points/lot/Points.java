package io.linli.citizen.points.lot;

/// A count of points that move: whole, at least one, never money. Taking away is a movement the
/// other way, not a minus sign.
public record Points(long value) {
    public static final long MAX = 1_000_000_000L;

    public Points {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException("points: " + value + " (expected: 1.." + MAX + ")");
        }
    }
}
