package io.linli.gateway.signin;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The keys the realm signs with. Fetched when first needed, again for a key not seen yet, and now
/// and then in the background, so that a key the realm has given up is given up here too.
///
/// Anybody can name a key that does not exist, so only so many of them make the realm be asked.
final class RealmKeys {
    private static final Duration OLD = Duration.ofMinutes(5);
    private static final int UNKNOWN_KEYS_MAX = 10;
    private static final Duration UNKNOWN_KEYS_PERIOD = Duration.ofMinutes(1);

    private final WebClient http;
    private final String address;
    private final Clock clock;
    private final Runnable givenUp;
    private final Allowance allowance = new Allowance(UNKNOWN_KEYS_MAX, UNKNOWN_KEYS_PERIOD);
    private volatile @Nullable Known known;
    private @Nullable Mono<Known> fetching;

    private record Known(JWKSet keys, Instant since) {
        boolean has(@Nullable String keyId) {
            return keyId == null || keys.getKeyByKeyId(keyId) != null;
        }
    }

    /// @param givenUp told when a key is gone that was there before
    RealmKeys(WebClient http, String address, Clock clock, Runnable givenUp) {
        this.http = http;
        this.address = address;
        this.clock = clock;
        this.givenUp = givenUp;
    }

    /// Every key that may have signed the token; fails when the realm cannot be asked.
    Flux<JWK> of(SignedJWT token) {
        var now = known;
        var keyId = token.getHeader().getKeyID();
        if (now == null || !now.has(keyId) && allowance.take()) {
            return fetch().flatMapIterable(fresh -> fresh.keys().getKeys());
        }
        if (now.since().plus(OLD).isBefore(clock.instant())) {
            fetch().subscribe(_ -> {}, _ -> {}); // with the realm away, what is known goes on
        }
        return Flux.fromIterable(now.keys().getKeys());
    }

    /// Whoever asks meanwhile waits for the same answer.
    private synchronized Mono<Known> fetch() {
        if (fetching == null) {
            fetching = ask().doFinally(_ -> fetched()).cache();
        }
        return fetching;
    }

    private synchronized void fetched() {
        fetching = null;
    }

    private Mono<Known> ask() {
        return http.get()
                .uri(address)
                .retrieve()
                .bodyToMono(String.class)
                .map(this::read)
                .doOnNext(this::takeUp);
    }

    private Known read(String text) {
        try {
            return new Known(JWKSet.parse(text), clock.instant());
        } catch (ParseException e) {
            throw new IllegalArgumentException("keys of the realm: malformed", e);
        }
    }

    private void takeUp(Known fresh) {
        var before = known;
        known = fresh;
        if (before != null
                && before.keys().getKeys().stream().anyMatch(key -> !fresh.has(key.getKeyID()))) {
            givenUp.run();
        }
    }
}
