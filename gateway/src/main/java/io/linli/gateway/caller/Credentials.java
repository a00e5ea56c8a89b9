package io.linli.gateway.caller;

import static io.linli.gateway.problem.EdgeReason.CREDENTIALS_AMBIGUOUS;
import static io.linli.gateway.problem.EdgeReason.CREDENTIALS_MISSING;

import io.linli.gateway.caller.CredentialSource.Strength;
import io.linli.gateway.record.Trail;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Finds out who is calling: by session, by bearer token or by signature, and never by two at once.
@Component
public final class Credentials {
    private final List<CredentialSource> sources;

    Credentials(List<CredentialSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /// Fails with `CREDENTIALS_MISSING` for a request that proves nothing.
    public Mono<Credential> require(ServerWebExchange exchange) {
        return source(exchange)
                .flatMap(source -> source.prove(exchange))
                .switchIfEmpty(
                        Mono.error(() ->
                                CREDENTIALS_MISSING.refuse(
                                        "credentials: none (expected: a session, a bearer token, or a signature"
                                                + " by RFC 9421 or X-Sign)")))
                .doOnNext(credential -> Trail.of(exchange).who(credential.caller().key()));
    }

    private Mono<CredentialSource> source(ServerWebExchange exchange) {
        var explicit = speaking(exchange, Strength.EXPLICIT);
        return switch (explicit.size()) {
            case 0 -> Mono.justOrEmpty(speaking(exchange, Strength.AMBIENT).stream().findFirst());
            case 1 -> Mono.just(explicit.getFirst());
            default ->
                    Mono.error(
                            CREDENTIALS_AMBIGUOUS.refuse(
                                    "credentials: a bearer token and a signature (expected: one of them)"));
        };
    }

    private List<CredentialSource> speaking(ServerWebExchange exchange, Strength strength) {
        return sources.stream()
                .filter(source -> source.strength(exchange.getRequest()) == strength)
                .toList();
    }
}
