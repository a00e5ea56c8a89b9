package io.linli.gateway.edge;

import static io.linli.gateway.problem.EdgeReason.BODY_TOO_LARGE;

import io.linli.gateway.GatewaySettings;
import io.linli.gateway.problem.Refused;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// No body grows beyond the limit, said in advance or not, wherever it goes.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class BodyLimitFilter implements WebFilter {
    /// So many times the limit is read and thrown away, because a client that is cut while it still
    /// sends does not see the answer.
    static final long DRAINED = 4;

    private final long bodyMax;

    BodyLimitFilter(GatewaySettings settings) {
        this.bodyMax = settings.bodyMax().toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (request.getHeaders().getContentLength() > bodyMax) {
            throw tooLarge();
        }
        return chain.filter(exchange.mutate().request(new Counted(request)).build());
    }

    private Refused tooLarge() {
        return BODY_TOO_LARGE.refuse("body: too large (expected: at most " + bodyMax + " bytes)");
    }

    private final class Counted extends ServerHttpRequestDecorator {
        Counted(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            var read = new AtomicLong();
            return super.getBody()
                    .<DataBuffer>handle((buffer, sink) -> {
                        var total = read.addAndGet(buffer.readableByteCount());
                        if (total <= bodyMax) {
                            sink.next(buffer);
                            return;
                        }
                        DataBufferUtils.release(buffer);
                        if (total > DRAINED * bodyMax) {
                            sink.error(tooLarge());
                        }
                    })
                    .concatWith(
                            Mono.defer(() ->
                                    read.get() > bodyMax ? Mono.error(tooLarge()) : Mono.empty()));
        }
    }
}
