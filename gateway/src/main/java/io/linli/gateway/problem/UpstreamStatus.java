package io.linli.gateway.problem;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns what a room answered into a problem; HTTP status by the table of google/rpc/code.proto.
public final class UpstreamStatus {
    private static final int RETRY_SECONDS = 5;

    private UpstreamStatus() {}

    /// @param room where the call went, for refusals that no room has worded
    public static Problem problem(String room, Status status, Metadata trailers) {
        var details = details(status, trailers);
        var info = find(details, ErrorInfo.class);
        if (info.isEmpty()) {
            return unworded(room, status);
        }
        var violations =
                find(details, BadRequest.class).map(UpstreamStatus::violations).orElse(List.of());
        var code = status.getCode();
        var title = code == Status.Code.FAILED_PRECONDITION ? Titles.STATE : Titles.of(http(code));
        var detail = Optional.ofNullable(status.getDescription()).orElse("");
        var problem =
                new Problem(
                        http(code), info.get().getReason(), title, detail, violations, Map.of());
        return switch (code) {
            case UNAUTHENTICATED -> problem.with("WWW-Authenticate", "Bearer realm=\"linli\"");
            case RESOURCE_EXHAUSTED, UNAVAILABLE ->
                    problem.with("Retry-After", retryAfter(details));
            default -> problem;
        };
    }

    /// What grpc itself says never reaches the client: it names hosts and ports.
    private static Problem unworded(String room, Status status) {
        return switch (status.getCode()) {
            case UNAVAILABLE ->
                    EdgeReason.UPSTREAM_AWAY.problem("room: " + room + " does not answer");
            case DEADLINE_EXCEEDED ->
                    EdgeReason.UPSTREAM_LATE.problem("room: " + room + " has not answered in time");
            case CANCELLED -> EdgeReason.CANCELLED.problem("the call was cancelled");
            // only this side says so without a reason of its own: the answer was larger than it
            // takes
            case RESOURCE_EXHAUSTED ->
                    EdgeReason.ANSWER_TOO_LARGE.problem("room: " + room + " answered too much");
            default ->
                    EdgeReason.INTERNAL.problem(
                            "room: " + room + " could not answer; see the log by traceId");
        };
    }

    static int http(Status.Code code) {
        return switch (code) {
            case OK -> 200;
            case INVALID_ARGUMENT, FAILED_PRECONDITION, OUT_OF_RANGE -> 400;
            case UNAUTHENTICATED -> 401;
            case PERMISSION_DENIED -> 403;
            case NOT_FOUND -> 404;
            case ALREADY_EXISTS, ABORTED -> 409;
            case RESOURCE_EXHAUSTED -> 429;
            case CANCELLED -> 499;
            case UNKNOWN, INTERNAL, DATA_LOSS -> 500;
            case UNIMPLEMENTED -> 501;
            case UNAVAILABLE -> 503;
            case DEADLINE_EXCEEDED -> 504;
        };
    }

    private static List<Any> details(Status status, Metadata trailers) {
        var full = StatusProto.fromStatusAndTrailers(status, trailers);
        return full == null ? List.of() : full.getDetailsList();
    }

    private static List<Problem.Violation> violations(BadRequest bad) {
        return bad.getFieldViolationsList().stream()
                .map(violation ->
                        new Problem.Violation(violation.getField(), violation.getDescription()))
                .toList();
    }

    private static String retryAfter(List<Any> details) {
        return find(details, RetryInfo.class)
                .map(info -> Long.toString(Math.max(1, info.getRetryDelay().getSeconds())))
                .orElse(Integer.toString(RETRY_SECONDS));
    }

    private static <T extends Message> Optional<T> find(List<Any> details, Class<T> type) {
        return details.stream()
                .filter(detail -> detail.is(type))
                .findFirst()
                .flatMap(detail -> {
                    try {
                        return Optional.of(detail.unpack(type));
                    } catch (InvalidProtocolBufferException e) {
                        return Optional.empty();
                    }
                });
    }
}
