package io.linli.transcode.limit;

import java.time.Duration;

/// So many in a window of time, all of them at once if a client likes: a bucket of `quota` tokens
/// that fills up again in one `window`.
public record Rate(long quota, Duration window) {
    public static final long QUOTA_MAX = 1_000_000_000L;
    private static final Duration WINDOW_MAX = Duration.ofDays(1);

    public Rate {
        if (quota < 1 || quota > QUOTA_MAX) {
            throw new IllegalArgumentException(
                    "quota: " + quota + " (expected: 1.." + QUOTA_MAX + ")");
        }
        if (window.compareTo(Duration.ofMillis(100)) < 0 || window.compareTo(WINDOW_MAX) > 0) {
            throw new IllegalArgumentException(
                    "window: " + window + " (expected: PT0.1S.." + WINDOW_MAX + ")");
        }
    }

    /// Reads `600/60s`, `5/1s`, `100000/1d`.
    public static Rate of(String text) {
        var slash = text.indexOf('/');
        var unit = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        try {
            var quota = Long.parseLong(text, 0, Math.max(slash, 0), 10);
            var count = Long.parseLong(text, slash + 1, text.length() - 1, 10);
            return new Rate(quota, window(unit, count));
        } catch (NumberFormatException | IndexOutOfBoundsException _) {
            throw new IllegalArgumentException("rate: " + text + " (expected: such as 600/60s)");
        }
    }

    private static Duration window(char unit, long count) {
        return switch (unit) {
            case 's' -> Duration.ofSeconds(count);
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            case 'd' -> Duration.ofDays(count);
            default -> throw new NumberFormatException();
        };
    }

    /// Between two tokens, in nanoseconds, at least 1.
    public long nanosEach() {
        return Math.max(1, window.toNanos() / quota);
    }

    /// The part of it that one of `replicas` may give out by itself, at least 1.
    public Rate shared(int replicas) {
        return new Rate(Math.max(1, quota / replicas), window);
    }

    @Override
    public String toString() {
        return quota + "/" + window.toSeconds() + "s";
    }
}
