package io.linli.gateway.signin;

import java.time.Duration;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.session.ReactiveSessionRepository;
import org.springframework.session.Session;
import reactor.core.publisher.Mono;

/// Which sessions each person has, so that all of them can be ended at once.
final class OpenSessions {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);
    private static final String PREFIX = "linli:signed-in:";

    private final ReactiveStringRedisTemplate redis;
    private final ReactiveSessionRepository<? extends Session> sessions;
    private final Keycloak keycloak;
    private final Duration kept;

    OpenSessions(
            ReactiveStringRedisTemplate redis,
            ReactiveSessionRepository<? extends Session> sessions,
            Keycloak keycloak,
            SessionSettings settings) {
        this.redis = redis;
        this.sessions = sessions;
        this.keycloak = keycloak;
        this.kept = settings.absolute();
    }

    Mono<Void> add(Person person, String sessionId) {
        var key = PREFIX + person.subject();
        return redis.opsForSet().add(key, sessionId).then(redis.expire(key, kept)).then();
    }

    /// Whether the session is still there.
    Mono<Boolean> has(String sessionId) {
        return sessions.findById(sessionId)
                .map(session -> SignedIn.in(session) != null)
                .defaultIfEmpty(false);
    }

    /// Ends every session of a person, here and at Keycloak.
    Mono<Void> endAll(String subject) {
        return end(subject, _ -> true, true);
    }

    /// Ends, here only, what Keycloak has ended: one of its sessions, or all when it names none.
    ///
    /// @param sso the session at Keycloak, empty for all
    Mono<Void> endHere(String subject, String sso) {
        return end(subject, signedIn -> sso.isEmpty() || signedIn.sso().equals(sso), false);
    }

    private Mono<Void> end(String subject, Predicate<SignedIn> which, boolean alsoAtKeycloak) {
        var key = PREFIX + subject;
        return redis.opsForSet()
                .members(key)
                .concatMap(id ->
                        sessions.findById(id)
                                .flatMap(session -> Mono.justOrEmpty(SignedIn.in(session)))
                                .filter(which)
                                .flatMap(signedIn ->
                                        sessions.deleteById(id)
                                                .then(redis.opsForSet().remove(key, id))
                                                .then(
                                                        alsoAtKeycloak
                                                                ? endAtKeycloak(signedIn)
                                                                : Mono.empty())))
                .then();
    }

    private Mono<Void> endAtKeycloak(SignedIn signedIn) {
        return keycloak.end(signedIn)
                .onErrorResume(failure -> {
                    LOG.warn(
                            "session of {} ended here but not at Keycloak: {}",
                            signedIn.person().subject(),
                            failure.getMessage());
                    return Mono.empty();
                });
    }
}
