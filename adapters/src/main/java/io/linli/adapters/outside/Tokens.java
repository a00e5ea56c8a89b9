package io.linli.adapters.outside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The token a platform gives us for a while. Fetched when it is needed and kept until shortly
/// before its end; fetched once, however many calls need it at the same time, and only so often in
/// a minute, whatever the platform says about it.
public final class Tokens {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final String platform;
    private final Source source;
    private final Duration ahead;
    private final int fetchesMax;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private final Deque<Instant> fetches = new ArrayDeque<>(); // of the last minute
    private volatile @Nullable Token kept;

    /// A token as the platform gave it.
    public record Token(String value, Instant end) {
        @Override
        public String toString() {
            return "Token[until " + end + "]"; // never the value
        }
    }

    /// Asks the platform for a token.
    @FunctionalInterface
    public interface Source {
        /// @throws PlatformFailure if it gives none
        Token fetch();
    }

    /// @param ahead how long before its end a token is replaced
    /// @param fetchesMax how many are fetched in a minute at most
    public Tokens(String platform, Source source, Duration ahead, int fetchesMax, Clock clock) {
        this.platform = platform;
        this.source = source;
        this.ahead = ahead;
        this.fetchesMax = fetchesMax;
        this.clock = clock;
    }

    /// @throws PlatformFailure if there is none; nothing was sent with it then
    public String current() {
        var known = kept;
        return isFresh(known) ? known.value() : fetched();
    }

    /// Makes `call` with the token. If the platform holds it to be over, though its time is not,
    /// the call is made once more with a new one.
    ///
    /// @param call must be safe to repeat after a failure that `isOver` knows
    public <T> T with(Function<String, T> call, Predicate<PlatformFailure> isOver) {
        var token = current();
        try {
            return call.apply(token);
        } catch (PlatformFailure e) {
            if (!isOver.test(e)) {
                throw e;
            }
            forget(token);
            return call.apply(current());
        }
    }

    /// Only the token that was refused; another call may have fetched a new one meanwhile.
    private void forget(String refused) {
        fetching.lock();
        try {
            var known = kept;
            if (known != null && known.value().equals(refused)) {
                kept = null;
            }
        } finally {
            fetching.unlock();
        }
    }

    private String fetched() {
        fetching.lock();
        try {
            var known = kept; // somebody may have fetched it while this call waited
            if (isFresh(known)) {
                return known.value();
            }
            countFetch();
            var fresh = asked();
            kept = fresh;
            return fresh.value();
        } catch (PlatformFailure e) {
            throw PlatformFailure.unsent("no token: " + e.getMessage(), e);
        } finally {
            fetching.unlock();
        }
    }

    private Token asked() {
        try {
            return source.fetch();
        } catch (PlatformFailure e) {
            if (!e.sent()) {
                fetches.removeLast(); // the platform cannot have counted it
            }
            throw e;
        }
    }

    private void countFetch() {
        var now = clock.instant();
        while (!fetches.isEmpty() && !fetches.peekFirst().isAfter(now.minus(MINUTE))) {
            fetches.removeFirst();
        }
        if (fetches.size() >= fetchesMax) {
            throw PlatformFailure.unsent(
                    "%s: %d tokens fetched in a minute (expected: less)"
                            .formatted(platform, fetches.size()),
                    null);
        }
        fetches.addLast(now);
    }

    private boolean isFresh(@Nullable Token token) {
        return token != null && clock.instant().isBefore(token.end().minus(ahead));
    }
}
