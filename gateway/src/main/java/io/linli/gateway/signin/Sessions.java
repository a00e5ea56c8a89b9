package io.linli.gateway.signin;

import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.Remembered;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.ReactiveSessionRepository;
import org.springframework.session.Session;
import reactor.core.publisher.Mono;

/// Sessions of signed-in people, kept in Redis and remembered for a moment, so that a console that
/// asks ten things at once has its session read once.
final class Sessions implements Endings.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final int REMEMBERED_MAX = 50_000;

    /// Another replica's change is seen after this long at the latest, even if nobody told.
    private static final Duration MOMENT = Duration.ofSeconds(2);

    /// Being busy is written down no more often than this.
    private static final Duration TOUCHED = Duration.ofMinutes(1);

    private final ReactiveSessionRepository<? extends Session> kept;
    private final Endings endings;
    private final Clock clock;
    private final Remembered<String, Held> remembered = new Remembered<>(REMEMBERED_MAX);

    Sessions(ReactiveSessionRepository<? extends Session> kept, Endings endings, Clock clock) {
        this.kept = kept;
        this.endings = endings;
        this.clock = clock;
    }

    /// Nothing unless it was read a moment ago.
    @Nullable Held remembered(String id) {
        var held = remembered.find(id);
        return held != null && held.goodAt(clock.millis()) ? held : null;
    }

    /// Nothing when there is no such session or nobody is signed in with it.
    Mono<SignedIn> find(String id) {
        return read(kept, id);
    }

    private <S extends Session> Mono<SignedIn> read(
            ReactiveSessionRepository<S> sessions, String id) {
        return sessions.findById(id)
                .onErrorResume(
                        IllegalStateException.class, _ -> Mono.empty()) // ended while written
                .flatMap(session -> {
                    touch(sessions, session);
                    return Mono.justOrEmpty(SignedIn.in(session));
                });
    }

    private <S extends Session> void touch(ReactiveSessionRepository<S> sessions, S session) {
        var now = clock.instant();
        if (session.getLastAccessedTime().plus(TOUCHED).isBefore(now)) {
            session.setLastAccessedTime(now);
            sessions.save(session)
                    .subscribe(_ -> {}, e -> LOG.debug("session not touched: {}", e.getMessage()));
        }
    }

    Held hold(String id, SignedIn signedIn) {
        var now = clock.millis();
        var held =
                new Held(
                        signedIn,
                        new Credential(signedIn.person().caller(), has(id)),
                        now,
                        now + MOMENT.toMillis());
        remembered.put(id, held);
        return held;
    }

    /// Writes down what is new of a session; nothing when it has ended meanwhile.
    Mono<SignedIn> keep(String id, SignedIn fresh) {
        return write(kept, id, fresh).doOnNext(_ -> hold(id, fresh));
    }

    private static <S extends Session> Mono<SignedIn> write(
            ReactiveSessionRepository<S> sessions, String id, SignedIn fresh) {
        return sessions.findById(id)
                .flatMap(session -> {
                    fresh.keepIn(session);
                    return sessions.save(session).thenReturn(fresh);
                });
    }

    /// Whether the session is still there.
    Mono<Boolean> has(String id) {
        return Mono.defer(() -> kept.findById(id))
                .map(session -> SignedIn.in(session) != null)
                .defaultIfEmpty(false);
    }

    /// Ends a session, here and at every replica.
    Mono<Void> end(String id) {
        return kept.deleteById(id).then(Mono.defer(() -> endings.session(id)));
    }

    @Override
    public void sessionEnded(String id) {
        remembered.remove(id);
    }
}
