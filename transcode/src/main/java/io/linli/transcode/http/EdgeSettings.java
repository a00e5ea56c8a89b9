package io.linli.transcode.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Bounds and manners of the edge.
///
/// @param bodyMax bytes of a request's body, as sent and as decompressed
/// @param headersMax bytes of a request's headers, names and values
/// @param queuedMax requests that wait on one connection while another is answered
/// @param deadline of a unary call when the client names none
/// @param deadlineMax the longest a client may ask for
/// @param heartBeat between two signs of life on a stream; proxies cut what is silent for 30 s
/// @param streamOpening how long a stream waits for a refusal before it answers 200
/// @param gzipMin bytes from which an answer is compressed for who asks for it; 0 never
/// @param requestHeaders lower-case names that go on as metadata
/// @param requestPrefixes a header `<prefix>name` goes on as metadata `name`
/// @param responseHeaders metadata names that go back as headers
/// @param answerHeaders on every answer, such as safety headers
/// @param forwarded whether `x-forwarded-for` and `x-forwarded-host` go on, with the peer added
public record EdgeSettings(
        int bodyMax,
        int headersMax,
        int queuedMax,
        Duration deadline,
        Duration deadlineMax,
        Duration heartBeat,
        Duration streamOpening,
        int gzipMin,
        List<String> requestHeaders,
        List<String> requestPrefixes,
        List<String> responseHeaders,
        Map<String, String> answerHeaders,
        boolean forwarded) {

    private static final Duration DEADLINE_MAX = Duration.ofMinutes(10);

    /// What a stranger on the net may expect.
    public static final EdgeSettings STANDARD =
            new EdgeSettings(
                    1 << 20,
                    16 << 10,
                    16,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(20),
                    Duration.ofMillis(300),
                    1 << 10,
                    List.of(
                            "traceparent",
                            "tracestate",
                            "idempotency-key",
                            "accept-language",
                            "last-event-id"),
                    List.of("grpc-metadata-"),
                    List.of(),
                    Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "no-store"),
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
}
