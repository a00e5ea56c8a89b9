package io.linli.gateway.limit;

import io.linli.gateway.caller.TrustedProxies;
import io.linli.gateway.step.Calling;
import io.linli.gateway.step.Steps;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.InetAddress;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;

/// Limits that all replicas share.
@Configuration(proxyBeanMethods = false)
class LimitWiring {
    private static final long SWEEP_MILLIS = 500;
    private static final String THE_CLOCK_OF_REDIS = "";

    @Bean
    Exposure limitExposure() {
        return new Exposure(System::nanoTime);
    }

    @Bean
    Limits limits(
            LimitSettings settings,
            ReactiveStringRedisTemplate redis,
            Exposure limitExposure,
            Clock clock,
            MeterRegistry meters) {
        return new Limits(
                settings,
                new RedisLeases(redis, settings.patience(), () -> THE_CLOCK_OF_REDIS),
                limitExposure,
                clock,
                System::nanoTime,
                (limit, _) -> meters.counter("linli.limit.refused", "limit", limit).increment());
    }

    @Bean
    @Order(Steps.LIMITS)
    Gate limitGate(Limits limits, TrustedProxies proxies) {
        return limits.gate(Calling::caller, call -> origin(proxies, call));
    }

    private static InetAddress origin(TrustedProxies proxies, Call call) {
        var peer = call.remote().getAddress();
        return proxies.trust(peer)
                ? proxies.origin(peer, call.headers().getAll("X-Forwarded-For"))
                : peer;
    }

    /// Unused tokens go back, idle pools are forgotten.
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService limitSweeper(Limits limits) {
        var sweeper =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("limits").daemon().factory());
        sweeper.scheduleWithFixedDelay(
                limits::sweep, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
        return sweeper;
    }

    /// 1 while each replica goes by its own part of every limit.
    @Bean
    MeterBinder limitMeters(Exposure limitExposure) {
        return meters ->
                Gauge.builder("linli.limit.exposed", limitExposure, each -> each.away() ? 1 : 0)
                        .register(meters);
    }

    /// The gateway works on without shared limits, so this never takes it out of service.
    @Bean
    HealthIndicator limitHealth(Exposure limitExposure) {
        return () ->
                Health.up()
                        .withDetail("shared", !limitExposure.away())
                        .withDetail(
                                "exposedSeconds",
                                TimeUnit.NANOSECONDS.toSeconds(limitExposure.nanosSoFar()))
                        .build();
    }
}
