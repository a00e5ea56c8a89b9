package io.linli.gateway.edge;

import io.linli.gateway.GatewaySettings;
import io.linli.gateway.problem.EdgeReason;
import io.linli.gateway.problem.Problems;
import io.linli.mesh.call.Trace;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/// Stands around every request on a connection: turns flawed targets away before Spring parses them
/// (some it could not parse, and would answer without a problem document), and reads what a refused
/// request left unread, or the connection's next request would wait for ever.
@Component
final class ConnectionGuard implements NettyServerCustomizer {
    private static final Logger RECORD = LoggerFactory.getLogger("io.linli.record");
    private static final Duration DRAINING_MAX = Duration.ofSeconds(5);

    private final long drainedMax;

    ConnectionGuard(GatewaySettings settings) {
        this.drainedMax = BodyLimitFilter.DRAINED * settings.bodyMax().toBytes();
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.mapHandle(this::guarded);
    }

    private Mono<Void> guarded(Mono<Void> handled, Connection connection) {
        if (!(connection instanceof HttpServerRequest request
                && connection instanceof HttpServerResponse response)) {
            return handled;
        }
        return RequestTarget.flaw(request.uri())
                .map(flaw -> refuse(request, response, flaw))
                .orElseGet(() -> handled.then(Mono.defer(() -> drained(request, connection))));
    }

    /// A client that sends too much, or too slowly, is cut.
    private Mono<Void> drained(HttpServerRequest request, Connection connection) {
        var read = new AtomicLong();
        return request.receive()
                .takeWhile(buffer -> read.addAndGet(buffer.readableBytes()) <= drainedMax)
                .then(
                        Mono.fromRunnable(() -> {
                            if (read.get() > drainedMax) {
                                connection.dispose();
                            }
                        }))
                .timeout(DRAINING_MAX)
                .doOnError(TimeoutException.class, _ -> connection.dispose())
                .onErrorComplete() // all has been read before
                .then();
    }

    private static Mono<Void> refuse(
            HttpServerRequest request, HttpServerResponse response, String flaw) {
        var trace = Trace.of(request.requestHeaders().get(Trace.HEADER.name()));
        var problem = EdgeReason.PATH_INVALID.problem("path: " + flaw);
        RECORD.info(
                "who=- method={} route=- status={} reason={} micros=0 traceId={}",
                request.method().name(),
                problem.status(),
                problem.reason(),
                trace.id());
        return response.status(HttpResponseStatus.BAD_REQUEST)
                .header(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .header(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaderNames.CONNECTION,
                        "close") // what else this client sends is not worth reading
                .keepAlive(false)
                .sendString(Mono.just(Problems.json(problem, trace.id()).toString()))
                .then();
    }
}
