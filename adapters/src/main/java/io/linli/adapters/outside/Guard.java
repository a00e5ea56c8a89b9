package io.linli.adapters.outside;

import static io.linli.adapters.outside.PlatformFailure.Cause.DOWN;
import static io.linli.adapters.outside.PlatformFailure.Cause.LATE;
import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;
import static io.linli.adapters.outside.PlatformFailure.Cause.REFUSED;

import feign.FeignException;
import feign.codec.DecodeException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetricsPublisher;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.linli.mesh.call.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;

/// Stands around the calls to one outside platform: a time limit, a bound on calls at once, a
/// breaker, and for calls that bear it a few repeats with jitter. Whatever goes wrong comes out as
/// a [PlatformFailure].
public final class Guard {
    private static final ExecutorService CALLS =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("outside-", 0).factory());
    private static final int REPEATS_MAX = 3;
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);

    private final String platform;
    private final TimeLimiter limiter;
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final Retry retry;

    public Guard(String platform, GuardLimits limits, MeterRegistry meters) {
        this.platform = platform;
        this.limiter =
                TimeLimiter.of(
                        TimeLimiterConfig.custom()
                                .timeoutDuration(limits.timeLimit())
                                .cancelRunningFuture(true)
                                .build());
        this.bulkhead =
                Bulkhead.of(
                        platform,
                        BulkheadConfig.custom()
                                .maxConcurrentCalls(limits.atOnce())
                                .maxWaitDuration(limits.timeLimit())
                                .build());
        this.breaker =
                CircuitBreaker.of(
                        platform,
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(20)
                                .minimumNumberOfCalls(10)
                                .failureRateThreshold(50)
                                .waitDurationInOpenState(limits.rest())
                                .permittedNumberOfCallsInHalfOpenState(2)
                                .ignoreException(Guard::isAnAnswer)
                                .build());
        this.retry =
                Retry.of(
                        platform,
                        RetryConfig.custom()
                                .maxAttempts(REPEATS_MAX)
                                .intervalFunction(
                                        IntervalFunction.ofExponentialRandomBackoff(
                                                FIRST_WAIT, 2.0, 0.5))
                                .retryOnException(e -> !isAnAnswer(e) && !isShut(e))
                                .build());
        new TaggedCircuitBreakerMetricsPublisher(meters).publishMetrics(breaker);
    }

    /// Makes a call that must not be repeated blindly.
    ///
    /// @throws PlatformFailure for every failure
    public <T> T once(Supplier<T> call) {
        try {
            return breaker.executeSupplier(() -> bulkhead.executeSupplier(() -> limited(call)));
        } catch (CallNotPermittedException e) {
            throw PlatformFailure.unsent(platform + ": resting after many failures", e);
        } catch (BulkheadFullException e) {
            throw PlatformFailure.unsent(platform + ": too many calls at once", e);
        }
    }

    /// Makes a call that only asks, up to three times.
    ///
    /// @throws PlatformFailure the last one
    public <T> T repeatedly(Supplier<T> call) {
        return retry.executeSupplier(() -> once(call));
    }

    private <T> T limited(Supplier<T> call) {
        try {
            var traced = Trace.<T>carriedOn(call::get);
            return limiter.executeFutureSupplier(() -> CALLS.submit(traced));
        } catch (Exception e) {
            throw sorted(e);
        }
    }

    private PlatformFailure sorted(Exception failure) {
        return switch (failure) {
            case PlatformFailure already -> already;
            case TimeoutException e ->
                    new PlatformFailure(LATE, platform + ": no answer in time", e);
            case DecodeException e when e.getCause() instanceof PlatformFailure inner -> inner;
            case FeignException e when e.getCause() != null -> unanswered(e.getCause());
            default ->
                    new PlatformFailure(
                            NONSENSE,
                            platform + ": " + failure.getClass().getSimpleName(),
                            failure);
        };
    }

    private PlatformFailure unanswered(Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException e ->
                    PlatformFailure.unsent(platform + ": does not take the call", e);
            case ConnectException e ->
                    PlatformFailure.unsent(platform + ": does not take the call", e);
            case HttpTimeoutException e ->
                    new PlatformFailure(LATE, platform + ": no answer in time", e);
            case SSLHandshakeException e -> // before anything of the request has left
                    PlatformFailure.unsent(platform + ": its certificate is not accepted", e);
            default -> new PlatformFailure(DOWN, platform + ": hung up before it answered", cause);
        };
    }

    private static boolean isAnAnswer(Throwable failure) {
        return failure instanceof PlatformFailure known && known.sort() == REFUSED;
    }

    private static boolean isShut(Throwable failure) {
        return failure.getCause() instanceof CallNotPermittedException;
    }
}
