package io.linli.transcode.http;

import java.time.Duration;

/// How long a client may take over a stream it sends. Time in which the provider takes nothing more
/// is not the client's, and counts for the whole only.
///
/// @param idle from one message to the next; looked at four times within it, so it may last a
///   quarter longer
/// @param whole from the headers to the answer; a client may ask for less, not for more
public record ClientStreams(Duration idle, Duration whole) {
    private static final Duration WHOLE_MAX = Duration.ofHours(1);

    public static final ClientStreams STANDARD =
            new ClientStreams(Duration.ofSeconds(60), Duration.ofMinutes(10));

    public ClientStreams {
        if (idle.isNegative() || idle.isZero() || idle.compareTo(whole) > 0) {
            throw new IllegalArgumentException(
                    "client stream, idle: " + idle + " (expected: up to " + whole + ")");
        }
        if (whole.compareTo(WHOLE_MAX) > 0) {
            throw new IllegalArgumentException(
                    "client stream, whole: " + whole + " (expected: up to " + WHOLE_MAX + ")");
        }
    }
}
