package io.linli.transcode.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Bounds and manners of the edge.
///
/// @param bodyMax bytes of a request's body, as sent and as decompressed
/// @param headersMax bytes of a request's headers, names and values
/// @param queuedMax requests that wait on one connection while another is answered; it is closed
///   after them when more come at once
/// @param arrivalMax how long a request may take to arrive; idle connections end after it, too
/// @param lingerMax how long a client may be silent that has had its answer and still owes the rest
///   of its body, before it is cut; one that goes on sending has five times as long
/// @param clientStreams how long a stream of the client's may take
/// @param deadline of a unary call when the client names none
/// @param deadlineMax the longest a client may ask for
/// @param heartBeat between two signs of life on a stream; proxies cut what is silent for 30 s
/// @param streamOpening how long a stream waits for a refusal before it answers 200
/// @param gzipMin bytes from which an answer is compressed for who asks for it; 0 never
/// @param requestHeaders lower-case names that go on as metadata (the trace goes on in any case)
/// @param requestPrefixes a header `<prefix>name` goes on as metadata `name`
/// @param responseHeaders metadata names that go back as headers
/// @param answerHeaders on every answer, such as safety headers
/// @param candid whether a provider's words about its own failures reach the client
/// @param encodedSeparators whether `%2F` and its like may stand in a path; only where nobody else
///   reads the path
/// @param forwarded whether `x-forwarded-for` and `x-forwarded-host` go on, with the peer added
public record EdgeSettings(
        int bodyMax,
        int headersMax,
        int queuedMax,
        Duration arrivalMax,
        Duration lingerMax,
        ClientStreams clientStreams,
        Duration deadline,
        Duration deadlineMax,
        Duration heartBeat,
        Duration streamOpening,
        int gzipMin,
        List<String> requestHeaders,
        List<String> requestPrefixes,
        List<String> responseHeaders,
        Map<String, String> answerHeaders,
        boolean candid,
        boolean encodedSeparators,
        boolean forwarded) {

    private static final Duration DEADLINE_MAX = Duration.ofMinutes(10);

    /// What a stranger on the net may expect.
    public static final EdgeSettings STANDARD =
            new EdgeSettings(
                    1 << 20,
                    16 << 10,
                    64,
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(2),
                    ClientStreams.STANDARD,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(20),
                    Duration.ofMillis(300),
                    1 << 10,
                    List.of("tracestate", "idempotency-key", "accept-language", "last-event-id"),
                    List.of(),
                    List.of(),
                    Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "no-store"),
                    false,
                    false,
                    false);

    public EdgeSettings {
        requestHeaders = List.copyOf(requestHeaders);
        requestPrefixes = List.copyOf(requestPrefixes);
        responseHeaders = List.copyOf(responseHeaders);
        answerHeaders = Map.copyOf(answerHeaders);
        if (deadline.isNegative() || deadline.isZero() || deadline.compareTo(DEADLINE_MAX) > 0) {
            throw new IllegalArgumentException(
                    "deadline: " + deadline + " (expected: up to " + DEADLINE_MAX + ")");
        }
    }

    /// For a gateway that stands alone: one reader of paths, no doors of its own.
    public static EdgeSettings bare() {
        return new EdgeSettings(
                STANDARD.bodyMax,
                STANDARD.headersMax,
                STANDARD.queuedMax,
                STANDARD.arrivalMax,
                STANDARD.lingerMax,
                STANDARD.clientStreams,
                STANDARD.deadline,
                STANDARD.deadlineMax,
                STANDARD.heartBeat,
                STANDARD.streamOpening,
                STANDARD.gzipMin,
                List.of(
                        "tracestate",
                        "idempotency-key",
                        "accept-language",
                        "last-event-id",
                        "authorization"),
                List.of("grpc-metadata-"),
                List.of(),
                STANDARD.answerHeaders,
                true,
                true,
                true);
    }
}
