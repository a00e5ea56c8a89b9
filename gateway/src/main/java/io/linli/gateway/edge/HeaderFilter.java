package io.linli.gateway.edge;

import static io.linli.transcode.problem.EdgeReason.HEADERS_TOO_LARGE;

import io.linli.gateway.GatewaySettings;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Takes away every header by which somebody outside could claim to be somebody inside. Rule: R-89.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class HeaderFilter implements WebFilter {
    private static final List<String> CLAIMS =
            List.of("x-user", "x-tif-", "linli-caller", "x-linli-caller", "grpc-");
    private static final int LINE_OVERHEAD = 4; // colon, space, CR, LF

    private final long headersMax;

    HeaderFilter(GatewaySettings settings) {
        this.headersMax = settings.headersMax().toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        if (size(headers) > headersMax) {
            throw HEADERS_TOO_LARGE.refuse(
                    "headers: too large (expected: at most " + headersMax + " bytes)");
        }
        ClientDeadline.remember(exchange);
        var claims = headers.headerNames().stream().filter(HeaderFilter::claims).toList();
        if (claims.isEmpty()) {
            return chain.filter(exchange);
        }
        var clean =
                exchange.getRequest().mutate().headers(all -> claims.forEach(all::remove)).build();
        return chain.filter(exchange.mutate().request(clean).build());
    }

    private static boolean claims(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return CLAIMS.stream().anyMatch(lower::startsWith);
    }

    private static long size(HttpHeaders headers) {
        var size = new long[1];
        headers.forEach((name, values) ->
                values.forEach(value -> size[0] += name.length() + value.length() + LINE_OVERHEAD));
        return size[0];
    }
}
