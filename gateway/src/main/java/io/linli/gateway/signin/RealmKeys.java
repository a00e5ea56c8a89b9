package io.linli.gateway.signin;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.linli.gateway.caller.Remembered;
import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// The keys the realm signs with. Fetched when first needed, again for a key not seen yet, and
/// every few minutes in the background, so that a key the realm has given up is given up here too.
///
/// Anybody can name a key that does not exist. All who name an unknown one wait for the same
/// answer, so that the realm is asked once a second at most, and a key that is new in truth is
/// found as soon as if nobody had made any up.
final class RealmKeys {
    private static final Logger LOG = LoggerFactory.getLogger(RealmKeys.class);

    /// After this long they are fetched again.
    private static final Duration OLD = Duration.ofMinutes(5);

    /// So often it is looked whether they are old.
    private static final Duration LOOK = Duration.ofSeconds(30);

    /// A key the realm did not have is not asked for again by its name alone.
    private static final Duration ABSENT = Duration.ofSeconds(10);

    private static final int ABSENT_MAX = 10_000;
    private static final int ABSENT_NAME_MAX = 128; // longer ones are not remembered

    private final Scheduler time;
    private final Runnable givenUp;
    private final OneAsking<Known> asking;
    private final Remembered<String, Long> absentSince = new Remembered<>(ABSENT_MAX);
    private volatile @Nullable Known known;
    private @Nullable Disposable looking;

    private record Known(JWKSet keys, long atMillis) {
        boolean has(@Nullable String keyId) {
            return keyId == null || keys.getKeyByKeyId(keyId) != null;
        }
    }

    /// @param time its clock as well as its timer
    /// @param givenUp told when a key is gone that was there before
    RealmKeys(WebClient http, String address, Scheduler time, Runnable givenUp) {
        this.time = time;
        this.givenUp = givenUp;
        this.asking =
                new OneAsking<>(
                        http.get()
                                .uri(address)
                                .retrieve()
                                .bodyToMono(String.class)
                                .map(this::read)
                                .doOnNext(this::takeUp),
                        time);
    }

    void start() {
        looking =
                time.schedulePeriodically(
                        this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop() {
        if (looking != null) {
            looking.dispose();
        }
    }

    /// Every key that may have signed the token; fails when the realm cannot be asked.
    Flux<JWK> of(SignedJWT token) {
        var now = known;
        var keyId = token.getHeader().getKeyID();
        if (now == null) {
            return keys(asking.soonest());
        }
        return now.has(keyId) || isAbsent(keyId)
                ? Flux.fromIterable(now.keys().getKeys())
                : keys(asking.fresh().doOnNext(fresh -> noteAbsent(fresh, keyId)));
    }

    private static Flux<JWK> keys(Mono<Known> answer) {
        return answer.flatMapIterable(fresh -> fresh.keys().getKeys());
    }

    private boolean isAbsent(String keyId) {
        var since = absentSince.find(keyId);
        return since != null && isWithin(since, ABSENT);
    }

    private void noteAbsent(Known fresh, String keyId) {
        if (!fresh.has(keyId) && keyId.length() <= ABSENT_NAME_MAX) {
            absentSince.put(keyId, now());
        }
    }

    private void look() {
        var now = known;
        if (now != null && !isWithin(now.atMillis(), OLD)) {
            asking.soonest()
                    .subscribe(
                            _ -> {},
                            e -> LOG.debug("keys of the realm not read: {}", e.getMessage()));
        }
    }

    private Known read(String text) {
        try {
            return new Known(JWKSet.parse(text), now());
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

    /// A clock that has been set back makes nothing last longer.
    private boolean isWithin(long since, Duration time) {
        var now = now();
        return now >= since && now < since + time.toMillis();
    }

    private long now() {
        return time.now(TimeUnit.MILLISECONDS);
    }
}
