package io.linli.gateway.signin;

import java.time.Duration;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.publisher.Mono;

/// Which sessions each person has, so that all of them can be ended at once.
final class OpenSessions {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);
    private static final String PREFIX = "linli:signed-in:";

    private final ReactiveStringRedisTemplate redis;
    private final Sessions sessions;
    private final Endings endings;
    private final Keycloak keycloak;
    private final Duration kept;

    OpenSessions(
            ReactiveStringRedisTemplate redis,
            Sessions sessions,
            Endings endings,
            Keycloak keycloak,
            SessionSettings settings) {
        this.redis = redis;
        this.sessions = sessions;
        this.endings = endings;
        this.keycloak = keycloak;
        this.kept = settings.absolute();
    }

    Mono<Void> add(Person person, String sessionId) {
        var key = PREFIX + person.subject();
        return redis.opsForSet().add(key, sessionId).then(redis.expire(key, kept)).then();
    }

    /// Ends every session of a person, here and at Keycloak.
    Mono<Void> endAll(String subject) {
        return end(subject, _ -> true, true);
    }

    /// Ends, here only, what Keycloak has ended: one of its sessions, or all when it names none;
    /// and every token that has come out of it.
    ///
    /// @param sso the session at Keycloak, empty for all
    Mono<Void> endHere(String subject, String sso) {
        return end(subject, signedIn -> sso.isEmpty() || signedIn.sso().equals(sso), false)
                .then(Mono.defer(() -> endings.tokens(subject, sso)));
    }

    private Mono<Void> end(String subject, Predicate<SignedIn> which, boolean alsoAtKeycloak) {
        var key = PREFIX + subject;
        return redis.opsForSet()
                .members(key)
                .concatMap(id ->
                        sessions.find(id)
                                .filter(which)
                                .flatMap(signedIn ->
                                        sessions.end(id)
                                                .then(redis.opsForSet().remove(key, id))
                                                .then(
                                                        alsoAtKeycloak
                                                                ? endEverywhere(signedIn)
                                                                : Mono.empty())))
                .then();
    }

    private Mono<Void> endEverywhere(SignedIn signedIn) {
        var tokens =
                signedIn.sso().isEmpty()
                        ? Mono.<Void>empty()
                        : endings.tokens(signedIn.person().subject(), signedIn.sso());
        return tokens.then(endAtKeycloak(signedIn));
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
