package io.linli.gateway.signin;

import static io.linli.transcode.problem.EdgeReason.IDENTITY_PROVIDER_AWAY;
import static io.linli.transcode.problem.EdgeReason.SESSION_ENDED;

import io.linli.gateway.caller.Remembered;
import io.linli.transcode.problem.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.publisher.Mono;

/// Asks Keycloak whether what a session says still holds: some time before the access token ends,
/// while requests go on, so that only who comes back after a pause has to wait for it. Of all
/// replicas one asks, because a refresh token may be good for once only.
final class Refreshes {
    /// How long before the end of the access token.
    private static final Duration AHEAD = Duration.ofMinutes(1);

    /// How long Keycloak is left alone after it has answered or not.
    private static final Duration ASK_AGAIN = Duration.ofSeconds(15);

    private static final String LOCK = "linli:refreshing:";
    private static final Duration LOCKED_MAX = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(150);
    private static final int LOOKS_MAX = 20;
    private static final int REMEMBERED_MAX = 10_000;

    private final Keycloak keycloak;
    private final Sessions sessions;
    private final ReactiveStringRedisTemplate redis;
    private final Clock clock;
    private final Map<String, Mono<SignedIn>> running = new ConcurrentHashMap<>();
    private final Remembered<String, Instant> notBefore = new Remembered<>(REMEMBERED_MAX);

    Refreshes(
            Keycloak keycloak, Sessions sessions, ReactiveStringRedisTemplate redis, Clock clock) {
        this.keycloak = keycloak;
        this.sessions = sessions;
        this.redis = redis;
        this.clock = clock;
    }

    /// Asks in good time; nobody waits for it.
    void ahead(String id, SignedIn known) {
        var now = clock.instant();
        if (now.isBefore(known.recheckAt().minus(AHEAD))) {
            return;
        }
        var wait = notBefore.find(id);
        if (wait != null && now.isBefore(wait)) {
            return;
        }
        notBefore.put(id, now.plus(ASK_AGAIN));
        asked(id, known)
                .onErrorResume(
                        Refused.class,
                        refused ->
                                isAway(refused)
                                        ? Mono.empty()
                                        : sessions.end(id).then(Mono.empty()))
                .subscribe(_ -> {}, _ -> {}); // asked again when it has truly ended
    }

    /// What holds now. With Keycloak away, what was true goes on until the refresh token would have
    /// ended.
    ///
    /// Fails with `SESSION_ENDED`, and the session with it.
    Mono<SignedIn> due(String id, SignedIn known) {
        return asked(id, known)
                .onErrorResume(
                        Refused.class,
                        refused ->
                                isAway(refused) && clock.instant().isBefore(known.refreshUntil())
                                        ? askedAgainLater(id, known)
                                        : sessions.end(id)
                                                .then(
                                                        Mono.error(() ->
                                                                SESSION_ENDED.refuse(
                                                                        refused.problem()
                                                                                .detail()))));
    }

    private Mono<SignedIn> askedAgainLater(String id, SignedIn known) {
        return sessions.keep(id, known.recheckedAt(clock.instant().plus(ASK_AGAIN)));
    }

    /// Requests that come meanwhile wait for the same answer.
    private Mono<SignedIn> asked(String id, SignedIn known) {
        return running.computeIfAbsent(
                id, _ -> alone(id, known).doFinally(_ -> running.remove(id)).cache());
    }

    private Mono<SignedIn> alone(String id, SignedIn known) {
        return redis.opsForValue()
                .setIfAbsent(LOCK + id, "", LOCKED_MAX)
                .flatMap(mine ->
                        mine
                                ? keycloak.refresh(known)
                                        .flatMap(fresh -> sessions.keep(id, fresh))
                                        .doFinally(_ -> redis.delete(LOCK + id).subscribe())
                                : askedElsewhere(id, known));
    }

    private Mono<SignedIn> askedElsewhere(String id, SignedIn known) {
        return Mono.delay(LOOK_AGAIN)
                .then(Mono.defer(() -> sessions.find(id)))
                .filter(now -> now.recheckAt().isAfter(known.recheckAt()))
                .repeatWhenEmpty(LOOKS_MAX, tries -> tries)
                .onErrorMap(
                        IllegalStateException.class,
                        _ -> IDENTITY_PROVIDER_AWAY.refuse("the identity provider does not answer"))
                .doOnNext(now -> sessions.hold(id, now));
    }

    private static boolean isAway(Refused refused) {
        return refused.problem().reason().equals(IDENTITY_PROVIDER_AWAY.name());
    }
}
