package io.linli.gateway.transcode;

import static io.linli.transcode.problem.EdgeReason.HEADER_INVALID;

import io.grpc.CallOptions;
import io.grpc.Metadata;
import io.linli.gateway.GatewaySettings;
import io.linli.gateway.caller.Vouchers;
import io.linli.gateway.edge.ClientDeadline;
import io.linli.gateway.record.Trail;
import io.linli.mesh.call.Trace;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.caller.CallerTokens;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/// Makes what a call takes along: who calls, the trace, the key against doubling, and the time it
/// may take. Nothing else of the request reaches a room.
@Component
final class Outgoing {
    private static final Metadata.Key<String> IDEMPOTENCY_KEY =
            Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER);
    private static final String KEY_HEADER = "Idempotency-Key";
    private static final int KEY_MAX = 128;

    private final Vouchers vouchers;
    private final Duration deadlineMax;

    Outgoing(Vouchers vouchers, GatewaySettings settings) {
        this.vouchers = vouchers;
        this.deadlineMax = settings.deadline();
    }

    Metadata headers(ServerWebExchange exchange, Plan plan, Caller caller) {
        var headers = new Metadata();
        headers.put(CallerTokens.HEADER, vouchers.tokenFor(caller));
        headers.put(Trace.HEADER, Trail.of(exchange).trace().header());
        if (!plan.contract().safe()) {
            idempotencyKey(exchange).ifPresent(key -> headers.put(IDEMPOTENCY_KEY, key));
        }
        return headers;
    }

    /// A stream lasts as long as both sides like, unless the client says otherwise.
    CallOptions options(ServerWebExchange exchange, Plan plan) {
        var asked = ClientDeadline.of(exchange);
        if (plan.method().isServerStreaming() && asked.isEmpty()) {
            return CallOptions.DEFAULT;
        }
        var deadline = asked.filter(wish -> wish.compareTo(deadlineMax) < 0).orElse(deadlineMax);
        return CallOptions.DEFAULT.withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// The header's own name, or `X-Request-Id` from partners who speak the header dialect. Rule:
    ///
    private static Optional<String> idempotencyKey(ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders();
        var name =
                !headers.containsHeader(KEY_HEADER) && headers.containsHeader("X-App-Key")
                        ? "X-Request-Id"
                        : KEY_HEADER;
        var values = headers.getOrEmpty(name);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var key = values.getFirst().strip();
        var visible = key.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (values.size() > 1 || key.isEmpty() || key.length() > KEY_MAX || !visible) {
            throw HEADER_INVALID.refuse(
                    name, "expected one value of 1.." + KEY_MAX + " visible ASCII characters");
        }
        return Optional.of(key);
    }
}
