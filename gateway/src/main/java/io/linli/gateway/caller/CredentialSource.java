package io.linli.gateway.caller;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// One way for a caller to prove who it is.
public interface CredentialSource {
    /// How strongly a request speaks this way; a cookie that a browser adds by itself yields to
    /// what was written on purpose.
    enum Strength {
        NONE,
        AMBIENT,
        EXPLICIT
    }

    Strength strength(ServerHttpRequest request);

    /// The caller, or nothing when there turns out to be no proof at all.
    ///
    /// Fails with [io.linli.gateway.problem.Refused] when there is one and it does not hold.
    Mono<Credential> prove(ServerWebExchange exchange);
}
