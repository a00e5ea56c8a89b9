package io.linli.gateway.edge;

import static io.linli.transcode.problem.EdgeReason.BODY_TOO_LARGE;

import io.linli.gateway.GatewaySettings;
import io.linli.transcode.problem.Refused;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// No body grows beyond the limit, said in advance or not, wherever it goes; and every request is
/// read to its end before the answer leaves, also where nobody wants its body: the server may
/// otherwise never read the connection again (reactor-netty 1.3.6, when the next request came
/// early).
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class BodyFilter implements WebFilter {
    /// So many times the limit is read and thrown away, because a client that is cut while it still
    /// sends does not see the answer.
    private static final long DRAINED = 4;

    private static final Duration DRAINING_MAX = Duration.ofSeconds(5);

    private final long bodyMax;

    BodyFilter(GatewaySettings settings) {
        this.bodyMax = settings.bodyMax().toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var body = new Counted(exchange.getRequest());
        var headers = exchange.getResponse().getHeaders();
        exchange.getResponse().beforeCommit(() -> body.readToTheEnd(headers));
        if (exchange.getRequest().getHeaders().getContentLength() > bodyMax) {
            return Mono.error(tooLarge());
        }
        return chain.filter(exchange.mutate().request(body).build());
    }

    private Refused tooLarge() {
        return BODY_TOO_LARGE.refuse("body: too large (expected: at most " + bodyMax + " bytes)");
    }

    private final class Counted extends ServerHttpRequestDecorator {
        private final AtomicLong read = new AtomicLong();
        private volatile boolean wanted;

        Counted(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(() -> {
                wanted = true;
                return bounded();
            });
        }

        private Flux<DataBuffer> bounded() {
            return getDelegate()
                    .getBody()
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

        /// A client that sends far too much, too slowly, or only when told to, is cut after its
        /// answer.
        Mono<Void> readToTheEnd(HttpHeaders answer) {
            if (wanted) {
                return Mono.empty();
            }
            if (getHeaders().containsHeader(HttpHeaders.EXPECT)) {
                answer.setConnection("close");
                return Mono.empty();
            }
            return bounded()
                    .map(DataBufferUtils::release) // mapped, or it would be discarded once more
                    .then()
                    .timeout(DRAINING_MAX)
                    .onErrorResume(_ -> Mono.fromRunnable(() -> answer.setConnection("close")));
        }
    }
}
