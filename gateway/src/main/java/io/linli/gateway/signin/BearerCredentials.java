package io.linli.gateway.signin;

import static io.linli.gateway.problem.EdgeReason.TOKEN_INVALID;

import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.CredentialSource;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// A person's program, with an access token in the header `Authorization`.
@Component
final class BearerCredentials implements CredentialSource {
    private static final String SCHEME = "bearer ";

    private final RealmTokens tokens;
    private final Clock clock;

    BearerCredentials(RealmTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Strength strength(ServerHttpRequest request) {
        return request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                ? Strength.EXPLICIT
                : Strength.NONE;
    }

    @Override
    public Mono<Credential> prove(ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION);
        var header = headers.getFirst();
        if (headers.size() > 1 || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Mono.error(
                    TOKEN_INVALID.refuse("authorization: (expected: once, as Bearer and a token)"));
        }
        return tokens.access(header.substring(SCHEME.length()).strip())
                .map(token -> {
                    var expires = Objects.requireNonNull(token.getExpiresAt());
                    return new Credential(
                            Person.of(token).caller(), Mono.fromSupplier(() -> isBefore(expires)));
                });
    }

    private boolean isBefore(Instant expires) {
        return clock.instant().isBefore(expires);
    }
}
