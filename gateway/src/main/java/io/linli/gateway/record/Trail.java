package io.linli.gateway.record;

import io.linli.mesh.call.Trace;
import java.util.Objects;
import org.springframework.web.server.ServerWebExchange;

/// What is to be remembered of one request; filled in on its way through the gateway.
public final class Trail {
    private static final String KEY = Trail.class.getName();

    private final Trace trace;
    private final long startedAt = System.nanoTime();
    private volatile String who = "-";
    private volatile String route = "-";
    private volatile String reason = "-";
    private volatile boolean left;

    Trail(Trace trace) {
        this.trace = trace;
    }

    void attach(ServerWebExchange exchange) {
        exchange.getAttributes().put(KEY, this);
    }

    public static Trail of(ServerWebExchange exchange) {
        return Objects.requireNonNull(exchange.getAttribute(KEY), "every request has a trail");
    }

    public Trace trace() {
        return trace;
    }

    /// @param who the caller's key, such as `PERSON:…`
    public void who(String who) {
        this.who = who;
    }

    /// @param route the template that matched, never the path itself
    public void route(String route) {
        this.route = route;
    }

    public void reason(String reason) {
        this.reason = reason;
    }

    /// Whoever asked went away while the answer was sent.
    void left() {
        left = true;
    }

    boolean hasLeft() {
        return left;
    }

    /// @param startedAtMicros since 1970
    OperationRecord ended(long startedAtMicros, String http, int status) {
        return new OperationRecord(
                startedAtMicros,
                who,
                "",
                http,
                route,
                "",
                status,
                reason,
                "-",
                reason.equals("-") ? "-" : "mediator",
                micros(),
                0,
                0,
                0,
                false,
                trace.id(),
                trace.span(),
                Objects.requireNonNullElse(trace.parent(), ""),
                trace.sampled());
    }

    long micros() {
        return (System.nanoTime() - startedAt) / 1_000;
    }
}
