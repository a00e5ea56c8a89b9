package io.linli.gateway.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// What has ended before its time: sessions here, and whatever Keycloak has ended with all its
/// tokens. Every replica is told at once; for those who do not hear it, it is written down.
final class Endings implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Endings.class);
    private static final String CHANNEL = "linli:ended";
    private static final String PREFIX = "linli:ended:";
    private static final String SESSION = "session ";
    private static final String TOKENS = "tokens ";
    private static final String ALL = "*";

    /// Redis away must not keep out who brings a good token; it is soon asked again.
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final ReactiveStringRedisTemplate redis;
    private final Duration kept;
    private final Clock clock;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Disposable listening;

    /// Who keeps something in memory that may end.
    interface Listener {
        default void sessionEnded(String id) {}

        /// @param sso the session at Keycloak, empty for all of the person's
        default void tokensEnded(String subject, String sso) {}
    }

    /// @param kept longer than any access token lives
    Endings(ReactiveStringRedisTemplate redis, Duration kept, Clock clock) {
        this.redis = redis;
        this.kept = kept;
        this.clock = clock;
    }

    void add(Listener listener) {
        listeners.add(listener);
    }

    /// Tells every replica that a session has been ended here.
    Mono<Void> session(String id) {
        return tell(SESSION + id);
    }

    /// Ends every token of one session at Keycloak.
    ///
    /// @param sso empty for all that have been issued to the person so far
    Mono<Void> tokens(String subject, String sso) {
        var now = Long.toString(clock.instant().getEpochSecond());
        return redis.opsForValue()
                .set(key(subject, sso), now, kept)
                .then(tell(TOKENS + subject + " " + sso));
    }

    /// Whether a token has been ended; `false` when that cannot be told.
    Mono<Boolean> ended(String subject, String sso, @Nullable Instant issuedAt) {
        return redis.opsForValue()
                .multiGet(List.of(key(subject, ""), key(subject, sso)))
                .map(found ->
                        ended(found.getFirst(), issuedAt)
                                || found.getLast() != null && !sso.isEmpty())
                .timeout(PATIENCE)
                .onErrorReturn(false);
    }

    private static boolean ended(@Nullable String second, @Nullable Instant issuedAt) {
        return second != null
                && (issuedAt == null || issuedAt.getEpochSecond() <= Long.parseLong(second));
    }

    private static String key(String subject, String sso) {
        return PREFIX + subject + " " + (sso.isEmpty() ? ALL : sso);
    }

    private Mono<Void> tell(String what) {
        hear(what);
        return redis.convertAndSend(CHANNEL, what).then();
    }

    private void hear(String what) {
        if (what.startsWith(SESSION)) {
            var id = what.substring(SESSION.length());
            listeners.forEach(each -> each.sessionEnded(id));
        } else if (what.startsWith(TOKENS)) {
            var words = what.split(" ", -1);
            listeners.forEach(each -> each.tokensEnded(words[1], words[2]));
        }
    }

    @Override
    public void start() {
        listening =
                redis.listenToChannel(CHANNEL)
                        .doOnNext(message -> hear(message.getMessage()))
                        .doOnError(e -> LOG.warn("not told of endings: {}", e.getMessage()))
                        .retryWhen(
                                Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(100))
                                        .maxBackoff(Duration.ofSeconds(5)))
                        .subscribe();
    }

    @Override
    public void stop() {
        var now = listening;
        if (now != null) {
            now.dispose();
            listening = null;
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }
}
