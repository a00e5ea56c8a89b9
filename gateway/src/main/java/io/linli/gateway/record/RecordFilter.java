package io.linli.gateway.record;

import io.linli.gateway.problem.Problems;
import io.linli.mesh.call.Trace;
import java.io.IOException;
import java.time.Clock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.netty.Connection;
import reactor.netty.channel.AbortedException;

/// The outermost step: begins or carries on the trace, turns failures into problem documents, and
/// writes one record per request, refused ones included.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RecordFilter implements WebFilter {
    private static final int CLIENT_GONE = 499;

    private final Records records;
    private final Clock clock;

    RecordFilter(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var trail =
                new Trail(
                        Trace.of(exchange.getRequest().getHeaders().getFirst(Trace.HEADER.name())));
        trail.attach(exchange);
        SafetyHeaders.addTo(exchange);
        return chain.filter(exchange)
                .onErrorResume(failure -> answer(exchange, trail, failure))
                .doFinally(signal -> write(exchange, trail, signal));
    }

    private static Mono<Void> answer(ServerWebExchange exchange, Trail trail, Throwable failure) {
        if (saysGone(failure) && isGone(exchange.getResponse())) {
            trail.left();
            return Mono.error(new AbortedException(failure)); // nobody is there to be told
        }
        var problem = Problems.of(failure, trail.trace().id());
        trail.reason(problem.reason());
        return Problems.write(exchange, problem, trail.trace().id());
    }

    /// What sending to a connection fails with that is no more.
    private static boolean saysGone(Throwable failure) {
        return failure instanceof AbortedException
                || failure instanceof IOException
                || failure instanceof IllegalStateException;
    }

    private static boolean isGone(ServerHttpResponse response) {
        return ServerHttpResponseDecorator.getNativeResponse(response)
                        instanceof Connection connection
                && !connection.channel().isActive();
    }

    private void write(ServerWebExchange exchange, Trail trail, SignalType signal) {
        var status = exchange.getResponse().getStatusCode();
        var gone = signal == SignalType.CANCEL || trail.hasLeft();
        var code = gone ? CLIENT_GONE : status == null ? 200 : status.value();
        var startedAt = Records.micros(clock) - trail.micros();
        records.write(trail.ended(startedAt, exchange.getRequest().getMethod().name(), code));
    }
}
