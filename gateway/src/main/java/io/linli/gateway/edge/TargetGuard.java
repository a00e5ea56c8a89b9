package io.linli.gateway.edge;

import io.linli.gateway.problem.Problems;
import io.linli.mesh.call.Trace;
import io.linli.transcode.problem.EdgeReason;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/// Turns flawed request targets away before Spring parses them; some it could not parse, and would
/// answer without a problem document.
@Component
final class TargetGuard implements NettyServerCustomizer {
    private static final Logger RECORD = LoggerFactory.getLogger("io.linli.record");

    @Override
    public HttpServer apply(HttpServer server) {
        return server.mapHandle(TargetGuard::guarded);
    }

    private static Mono<Void> guarded(Mono<Void> handled, Connection connection) {
        if (!(connection instanceof HttpServerRequest request
                && connection instanceof HttpServerResponse response)) {
            return handled;
        }
        return RequestTarget.flaw(request.uri())
                .map(flaw -> refuse(request, response, flaw))
                .orElse(handled);
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
                .sendString(Mono.just(Problems.json(problem, trace.id())))
                .then();
    }
}
