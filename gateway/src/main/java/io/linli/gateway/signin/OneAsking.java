package io.linli.gateway.signin;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/// One question to a party outside, put once however many wait for the answer: never twice at the
/// same time, and the next time no sooner than [#PAUSE] after the last. A party that has just not
/// answered is away for everybody until then, at once.
final class OneAsking<T> {
    /// From the beginning of one asking to that of the next.
    static final Duration PAUSE = Duration.ofSeconds(1);

    static final Duration PATIENCE = Duration.ofSeconds(3);

    /// So many may wait for an answer; the others are told that there is none.
    static final int WAITING_MAX = 1_000;

    private final Mono<T> question;
    private final Scheduler time;
    private final AtomicInteger waiting = new AtomicInteger();
    private Sinks.@Nullable One<T> running;
    private Sinks.@Nullable One<T> next;
    private long begunAt;
    private @Nullable Throwable away;

    /// @param question asked anew each time
    /// @param time its clock as well as its timer
    OneAsking(Mono<T> question, Scheduler time) {
        this.question = question.timeout(PATIENCE, time);
        this.time = time;
        this.begunAt = now() - PAUSE.toMillis();
    }

    /// The answer that is under way, or else that of the next asking.
    Mono<T> soonest() {
        return waiting(false);
    }

    /// An answer to a question put after this one was wanted.
    Mono<T> fresh() {
        return waiting(true);
    }

    private Mono<T> waiting(boolean fresh) {
        return Mono.defer(() ->
                        waiting.incrementAndGet() > WAITING_MAX
                                ? Mono.error(new TimeoutException("too many wait for the answer"))
                                : turn(fresh))
                .doFinally(_ -> waiting.decrementAndGet());
    }

    private Mono<T> turn(boolean fresh) {
        Sinks.One<T> turn;
        long wait;
        synchronized (this) {
            wait = pauseLeft();
            if (away != null && wait > 0) {
                return Mono.error(away);
            }
            if (running != null && !fresh) {
                return running.asMono();
            }
            if (next != null) {
                return next.asMono();
            }
            turn = Sinks.one();
            next = turn;
            if (running != null) {
                return turn.asMono(); // begun when that one has ended
            }
        }
        beginIn(wait);
        return turn.asMono();
    }

    private void beginIn(long millis) {
        if (millis == 0) {
            begin();
        } else {
            time.schedule(this::begin, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void begin() {
        Sinks.One<T> turn;
        synchronized (this) {
            turn = next;
            if (turn == null || running != null) {
                return;
            }
            running = turn;
            next = null;
            begunAt = now();
        }
        question.subscribe(answer -> answered(turn, answer), failure -> failed(turn, failure));
    }

    private void answered(Sinks.One<T> turn, T answer) {
        boolean more;
        long wait;
        synchronized (this) {
            running = null;
            away = null;
            more = next != null;
            wait = pauseLeft();
        }
        turn.tryEmitValue(answer);
        if (more) {
            beginIn(wait);
        }
    }

    /// Those who wanted a later answer know as much now as they would then.
    private void failed(Sinks.One<T> turn, Throwable failure) {
        Sinks.One<T> behind;
        synchronized (this) {
            running = null;
            away = failure;
            begunAt = now();
            behind = next;
            next = null;
        }
        turn.tryEmitError(failure);
        if (behind != null) {
            behind.tryEmitError(failure);
        }
    }

    /// A clock that has been set back makes nobody wait longer.
    private long pauseLeft() {
        return Math.clamp(begunAt + PAUSE.toMillis() - now(), 0, PAUSE.toMillis());
    }

    private long now() {
        return time.now(TimeUnit.MILLISECONDS);
    }
}
