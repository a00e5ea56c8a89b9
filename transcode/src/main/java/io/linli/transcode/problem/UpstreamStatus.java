package io.linli.transcode.problem;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.DebugInfo;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns how a call ended into a problem.
public final class UpstreamStatus {
    private static final long RETRY_SECONDS = 5;

    private UpstreamStatus() {}

    /// @param upstream where the call went, for refusals that nobody there has worded
    /// @param heard whether the provider itself said so; if not, gRPC did on this side
    /// @param candid whether a provider's words about its own failures go out
    public static Problem problem(
            String upstream, Status status, Metadata trailers, boolean heard, boolean candid) {
        if (!heard) {
            return ofThisSide(upstream, status);
        }
        var details = details(status, trailers, candid);
        var info = find(details, ErrorInfo.class);
        if (info == null && !candid && ownFailure(status.getCode())) {
            return unworded(upstream, status);
        }
        var code = status.getCode();
        var http = Codes.http(code);
        var bad = find(details, BadRequest.class);
        var problem =
                new Problem(
                        http,
                        info == null ? code.name() : info.getReason(),
                        code == Status.Code.FAILED_PRECONDITION ? Titles.STATE : Titles.of(http),
                        status.getDescription() == null ? "" : status.getDescription(),
                        bad == null ? List.of() : violations(bad),
                        Map.of(),
                        code.value(),
                        details);
        return switch (code) {
            // never in the provider's words: a header is no place for them
            case UNAUTHENTICATED -> problem.with("WWW-Authenticate", "Bearer realm=\"linli\"");
            case RESOURCE_EXHAUSTED, UNAVAILABLE ->
                    problem.with("Retry-After", retryAfter(details));
            default -> problem;
        };
    }

    /// Codes with which a program tells of itself and not of the request.
    private static boolean ownFailure(Status.Code code) {
        return switch (code) {
            case UNKNOWN, INTERNAL, DATA_LOSS, UNAVAILABLE, CANCELLED, DEADLINE_EXCEEDED -> true;
            default -> false;
        };
    }

    /// What grpc itself says never reaches the client: it names hosts and ports.
    private static Problem ofThisSide(String upstream, Status status) {
        var description = status.getDescription();
        return switch (status.getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED -> unworded(upstream, status);
            // the provider has reset the call, as one does that is going down; a client that has
            // gone is never answered
            case CANCELLED ->
                    EdgeReason.UPSTREAM_AWAY.problem(
                            "upstream: " + upstream + " broke off the call");
            case RESOURCE_EXHAUSTED ->
                    description != null && description.contains("ENHANCE_YOUR_CALM")
                            ? EdgeReason.UPSTREAM_AWAY.problem(
                                    "upstream: " + upstream + " takes no more calls")
                            : EdgeReason.ANSWER_TOO_LARGE.problem(
                                    "upstream: " + upstream + " answered too much");
            default ->
                    EdgeReason.ANSWER_MALFORMED.problem(
                            "upstream: " + upstream + " broke off its answer");
        };
    }

    private static Problem unworded(String upstream, Status status) {
        return switch (status.getCode()) {
            case UNAVAILABLE ->
                    EdgeReason.UPSTREAM_AWAY.problem("upstream: " + upstream + " does not answer");
            case DEADLINE_EXCEEDED ->
                    EdgeReason.UPSTREAM_LATE.problem(
                            "upstream: " + upstream + " has not answered in time");
            case CANCELLED -> EdgeReason.CANCELLED.problem("the call was cancelled");
            default ->
                    EdgeReason.INTERNAL.problem(
                            "upstream: " + upstream + " could not answer; see the log by traceId");
        };
    }

    private static List<Any> details(Status status, Metadata trailers, boolean candid) {
        var full = StatusProto.fromStatusAndTrailers(status, trailers);
        if (full == null) {
            return List.of();
        }
        return full.getDetailsList().stream()
                .filter(detail -> candid || !detail.is(DebugInfo.class))
                .toList();
    }

    private static List<Problem.Violation> violations(BadRequest bad) {
        return bad.getFieldViolationsList().stream()
                .map(violation ->
                        new Problem.Violation(violation.getField(), violation.getDescription()))
                .toList();
    }

    private static String retryAfter(List<Any> details) {
        var info = find(details, RetryInfo.class);
        if (info == null) {
            return Long.toString(RETRY_SECONDS);
        }
        var delay = info.getRetryDelay();
        return Long.toString(Math.max(1, delay.getSeconds() + (delay.getNanos() > 0 ? 1 : 0)));
    }

    private static <T extends Message> @Nullable T find(List<Any> details, Class<T> type) {
        for (var detail : details) {
            if (detail.is(type)) {
                try {
                    return detail.unpack(type);
                } catch (InvalidProtocolBufferException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
