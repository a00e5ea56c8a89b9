package io.linli.gateway.maintenance;

import java.time.Duration;
import java.util.Locale;

/// How far the API is closed just now, and what is said about it.
///
/// @param message to be read by people; goes into the answers
/// @param again when it is worth another try, 1 s to 1 day
public record Closure(Mode mode, String message, Duration again) {
    private static final int MESSAGE_MAX = 300;
    private static final Duration AGAIN_MAX = Duration.ofDays(1);
    private static final int PARTS = 3;

    /// How far it is closed.
    public enum Mode {
        OPEN,
        /// What changes nothing is carried.
        READONLY,
        ALL
    }

    public Closure {
        if (message.length() > MESSAGE_MAX) {
            throw new IllegalArgumentException(
                    "message: "
                            + message.length()
                            + " characters (expected: 0.."
                            + MESSAGE_MAX
                            + ")");
        }
        if (again.toSeconds() < 1 || again.compareTo(AGAIN_MAX) > 0) {
            throw new IllegalArgumentException(
                    "retryAfter: " + again + " (expected: PT1S.." + AGAIN_MAX + ")");
        }
    }

    /// As replicas tell each other: mode, seconds and message, each after a space.
    String text() {
        return mode.name().toLowerCase(Locale.ROOT) + " " + again.toSeconds() + " " + message;
    }

    /// @throws IllegalArgumentException for anything that [#text] does not write
    static Closure parse(String text) {
        var parts = text.split(" ", PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException(
                    "maintenance: " + text + " (expected: mode, seconds, message)");
        }
        return new Closure(
                Mode.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                parts[2],
                Duration.ofSeconds(Long.parseLong(parts[1])));
    }
}
