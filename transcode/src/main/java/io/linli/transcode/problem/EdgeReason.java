package io.linli.transcode.problem;

import java.util.List;
import java.util.Map;

/// The reasons the gateway itself turns a request down; all others come from the rooms behind it.
/// Names are part of the API and never change.
public enum EdgeReason {
    /// The path hides something: dot segments, empty segments, encoded separators, control
    /// characters.
    PATH_INVALID(400),
    /// A header cannot be passed on as it is.
    HEADER_INVALID(400),
    /// The body is not JSON.
    JSON_MALFORMED(400),
    /// A field or parameter is unknown, of the wrong type, or comes twice.
    REQUEST_INVALID(400),
    BODY_NOT_ALLOWED(400),
    /// Not HTTP as anybody should write it: framing, a line, a compressed body.
    REQUEST_MALFORMED(400),
    DEADLINE_INVALID(400),
    /// Two ways to say who is calling in one request.
    CREDENTIALS_AMBIGUOUS(400),
    CREDENTIALS_MISSING(401),
    TOKEN_EXPIRED(401),
    /// Not a token of this realm for this API: signature, issuer, audience or form.
    TOKEN_INVALID(401),
    /// No partner is registered with the client certificate, or it is not valid now.
    CERTIFICATE_UNKNOWN(401),
    /// The session has reached its limit or was ended elsewhere.
    SESSION_ENDED(401),
    SIGN_IN_FAILED(401),
    ACCESS_DENIED(403),
    /// The request names a region outside the caller's, or none where it must.
    REGION_DENIED(403),
    /// Administrator roles that exclude each other, in one hand. Rule: R-30.
    ROLE_CONFLICT(403),
    CSRF_HEADER_MISSING(403),
    CROSS_SITE(403),
    PARTNER_DISABLED(403),
    ROUTE_UNKNOWN(404),
    METHOD_NOT_ALLOWED(405),
    /// The request has not arrived within the time a request may take.
    REQUEST_LATE(408),
    /// The same idempotency key came with another request.
    IDEMPOTENCY_CONFLICT(409),
    /// The request with this idempotency key is still under way.
    IDEMPOTENCY_KEY_BUSY(409),
    BODY_TOO_LARGE(413),
    CONTENT_TYPE_UNSUPPORTED(415),
    /// Too many requests in a short time; `Retry-After` says when to come back.
    RATE_LIMITED(429),
    /// The number of requests of this day is used up.
    QUOTA_EXHAUSTED(429),
    HEADERS_TOO_LARGE(431),
    CANCELLED(499),
    /// A bug; the log has it under the trace id.
    INTERNAL(500),
    /// A kind of call that HTTP/1.1 cannot carry.
    STREAM_NOT_OFFERED(501),
    ANSWER_TOO_LARGE(502),
    /// The answer of the provider cannot be read.
    ANSWER_MALFORMED(502),
    /// More is asked at once than can be done in time.
    OVERLOADED(503),
    /// Closed on purpose for a while.
    MAINTENANCE(503),
    /// A room or platform behind the gateway does not answer.
    UPSTREAM_AWAY(503),
    IDENTITY_PROVIDER_AWAY(503),
    SESSION_MEMORY_AWAY(503),
    NONCE_MEMORY_AWAY(503),
    UPSTREAM_LATE(504);

    private static final Map<String, String> TRY_LATER = Map.of("Retry-After", "2");
    private static final Map<String, String> HOW_TO_SIGN_IN =
            Map.of("WWW-Authenticate", "Bearer realm=\"linli\"");

    private final int status;

    EdgeReason(int status) {
        this.status = status;
    }

    public Problem problem(String detail) {
        return problem(detail, List.of());
    }

    public Problem problem(String detail, List<Problem.Violation> violations) {
        return new Problem(status, name(), Titles.of(status), detail, violations, headers());
    }

    public Refused refuse(String detail) {
        return new Refused(problem(detail));
    }

    /// For one field or parameter that is wrong.
    public Refused refuse(String field, String description) {
        return new Refused(
                problem(
                        field + ": " + description,
                        List.of(new Problem.Violation(field, description))));
    }

    private Map<String, String> headers() {
        return switch (status) {
            case 401 -> HOW_TO_SIGN_IN;
            case 429, 503 -> TRY_LATER;
            default -> Map.of();
        };
    }
}
