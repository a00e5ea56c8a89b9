package io.linli.gateway.record;

import java.util.Map;
import org.springframework.web.server.ServerWebExchange;

/// What every answer tells a browser to be careful about.
public final class SafetyHeaders {
    /// Nothing from elsewhere, no inline script, no inline style sheet. `data:` images are the
    /// icons of /docs.
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static final Map<String, String> ALL =
            Map.of(
                    "Content-Security-Policy", CONTENT_POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cache-Control", "no-store");

    private SafetyHeaders() {}

    static void addTo(ServerWebExchange exchange) {
        ALL.forEach(exchange.getResponse().getHeaders()::set);
    }
}
