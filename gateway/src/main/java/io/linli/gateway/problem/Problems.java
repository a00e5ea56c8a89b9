package io.linli.gateway.problem;

import static io.linli.transcode.problem.EdgeReason.CANCELLED;
import static io.linli.transcode.problem.EdgeReason.INTERNAL;
import static io.linli.transcode.problem.EdgeReason.METHOD_NOT_ALLOWED;
import static io.linli.transcode.problem.EdgeReason.OVERLOADED;
import static io.linli.transcode.problem.EdgeReason.REQUEST_INVALID;
import static io.linli.transcode.problem.EdgeReason.ROUTE_UNKNOWN;
import static io.linli.transcode.problem.EdgeReason.SESSION_ENDED;
import static io.linli.transcode.problem.EdgeReason.SESSION_MEMORY_AWAY;
import static io.linli.transcode.problem.EdgeReason.UPSTREAM_AWAY;
import static io.linli.transcode.problem.EdgeReason.UPSTREAM_LATE;

import com.google.protobuf.util.JsonFormat;
import io.lettuce.core.RedisException;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.ProblemDocument;
import io.linli.transcode.problem.Refused;
import io.netty.channel.ConnectTimeoutException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.PrematureCloseException;

/// Writes problem documents, and finds the problem in whatever was thrown.
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final ProblemDocument DOCUMENT =
            new ProblemDocument(JsonFormat.TypeRegistry.getEmptyTypeRegistry());

    private Problems() {}

    public static String json(Problem problem, String traceId) {
        return DOCUMENT.text(problem, traceId);
    }

    /// Answers with the problem; an answer already under way is cut instead, so that nobody takes
    /// it for whole.
    public static Mono<Void> write(ServerWebExchange exchange, Problem problem, String traceId) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(new Refused(problem));
        }
        var bytes = json(problem, traceId).getBytes(StandardCharsets.UTF_8);
        response.setRawStatusCode(problem.status());
        problem.headers().forEach(response.getHeaders()::set);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLength(bytes.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }

    /// The problem behind a failure. One that nobody has foreseen is a bug: logged in full, told in
    /// one line.
    public static Problem of(Throwable failure, String traceId) {
        return switch (failure) {
            case Refused refused -> refused.problem();
            case ResponseStatusException status -> of(status, traceId);
            case RedisException _ ->
                    SESSION_MEMORY_AWAY.problem("the memory of sessions does not answer");
            case DataAccessException _ ->
                    SESSION_MEMORY_AWAY.problem("the memory of sessions does not answer");
            case IllegalStateException ended
                    when "Session was invalidated".equals(ended.getMessage()) ->
                    SESSION_ENDED.problem("session: ended (expected: sign in again)");
            case ConnectTimeoutException _ ->
                    UPSTREAM_AWAY.problem("the service behind this path does not answer");
            case ConnectException _ ->
                    UPSTREAM_AWAY.problem("the service behind this path does not answer");
            case PrematureCloseException _ ->
                    UPSTREAM_AWAY.problem("the service behind this path hung up");
            case TimeoutException _ ->
                    UPSTREAM_LATE.problem("the service behind this path is late");
            case RejectedExecutionException _ ->
                    OVERLOADED.problem("more is asked at once than can be done in time");
            default -> bug(failure, traceId);
        };
    }

    private static Problem of(ResponseStatusException failure, String traceId) {
        var status = failure.getStatusCode().value();
        var problem =
                switch (status) {
                    case 404 ->
                            ROUTE_UNKNOWN.problem(
                                    "path: nothing here (expected: a path of /openapi.json)");
                    case 405 ->
                            METHOD_NOT_ALLOWED.problem(
                                    "method: not for this path (expected: one of Allow)");
                    case 499 -> CANCELLED.problem("the call was cancelled");
                    case 504 -> UPSTREAM_LATE.problem("the service behind this path is late");
                    default ->
                            status < 500
                                    ? REQUEST_INVALID.problem("request: not understood")
                                    : bug(failure, traceId);
                };
        var allow = failure.getHeaders().getFirst("Allow");
        return allow == null ? problem : problem.with("Allow", allow);
    }

    private static Problem bug(Throwable failure, String traceId) {
        LOG.error("bug traceId={}", traceId, failure);
        return INTERNAL.problem("something went wrong here; it is logged under the traceId");
    }
}
