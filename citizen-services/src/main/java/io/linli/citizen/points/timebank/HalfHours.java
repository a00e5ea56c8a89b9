package io.linli.citizen.points.timebank;

import java.time.Duration;

/// Time of help, or the coins for it (two half hours to a coin): whole, never negative.
public record HalfHours(int count) implements Comparable<HalfHours> {
    public static final int MAX = 1_000_000;
    public static final HalfHours NONE = new HalfHours(0);
    private static final int MINUTES = 30;

    public HalfHours {
        if (count < 0 || count > MAX) {
            throw new IllegalArgumentException("half hours: " + count + " (expected: 0..1000000)");
        }
    }

    /// What begins a half hour and does not end it does not count.
    public static HalfHours floor(Duration time) {
        return new HalfHours(Math.toIntExact(Math.max(0, time.toMinutes()) / MINUTES));
    }

    /// How many it takes to cover a time.
    public static HalfHours ceiling(Duration time) {
        var floor = floor(time);
        return time.compareTo(floor.time()) > 0 ? floor.plus(new HalfHours(1)) : floor;
    }

    public Duration time() {
        return Duration.ofMinutes((long) count * MINUTES);
    }

    public HalfHours plus(HalfHours more) {
        return new HalfHours(Math.addExact(count, more.count));
    }

    public HalfHours minus(HalfHours less) {
        return new HalfHours(count - less.count);
    }

    /// What is left after `less`; none if that is more.
    public HalfHours leftAfter(HalfHours less) {
        return new HalfHours(Math.max(0, count - less.count));
    }

    public HalfHours atMost(HalfHours bound) {
        return count <= bound.count ? this : bound;
    }

    public boolean isNone() {
        return count == 0;
    }

    @Override
    public int compareTo(HalfHours other) {
        return Integer.compare(count, other.count);
    }

    /// In hours, or coins: `1.5`, `2`.
    @Override
    public String toString() {
        return count / 2 + (count % 2 == 0 ? "" : ".5");
    }
}
