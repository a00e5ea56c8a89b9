package io.linli.gateway.record;

import org.springframework.web.server.ServerWebExchange;

/// What every answer tells a browser to be careful about.
final class SafetyHeaders {
    /// Nothing from elsewhere, no inline script, no inline style sheet. `data:` images are the
    /// icons of /docs.
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private SafetyHeaders() {}

    static void addTo(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("Content-Security-Policy", CONTENT_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
    }
}
