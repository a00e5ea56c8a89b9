package io.linli.adapters.delivery;

import io.linli.adapters.delivery.Delivery.State;
import io.linli.adapters.delivery.ReadPlatforms.Health;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;

/// Shows what is not done, for each platform: `linli_deliveries{platform,state}`,
/// `linli_deliveries_stuck`, `linli_delivery_queue_age_seconds`, `linli_platform_paused`. Nothing
/// waits in silence.
public final class DeliveryGauges {
    private static final Duration FRESH = Duration.ofSeconds(1); // one scrape asks once

    private final ReadPlatforms platforms;
    private final Clock clock;
    private Seen seen = new Seen(Instant.EPOCH, List.of());

    private record Seen(Instant at, List<Health> all) {}

    public DeliveryGauges(ReadPlatforms platforms, Clock clock) {
        this.platforms = platforms;
        this.clock = clock;
    }

    public void register(MeterRegistry meters) {
        for (var platform : Platform.values()) {
            var tags = Tags.of("platform", platform.word());
            for (var state : State.values()) {
                if (state != State.ACKNOWLEDGED) {
                    gauge(
                            "linli.deliveries",
                            "Hand-overs to outside platforms that are not acknowledged",
                            tags.and("state", state.name()),
                            platform,
                            health -> health.counts().getOrDefault(state, 0L),
                            meters);
                }
            }
            gauge(
                    "linli.deliveries.stuck",
                    "Hand-overs that have been open for too long",
                    tags,
                    platform,
                    Health::stuck,
                    meters);
            gauge(
                    "linli.delivery.queue.age.seconds",
                    "How long the oldest hand-over still to be done has waited",
                    tags,
                    platform,
                    this::age,
                    meters);
            gauge(
                    "linli.platform.paused",
                    "Whether nothing may leave for the platform",
                    tags,
                    platform,
                    health -> health.pause().isPresent() ? 1 : 0,
                    meters);
        }
    }

    private void gauge(
            String name,
            String what,
            Tags tags,
            Platform platform,
            ToLongFunction<Health> value,
            MeterRegistry meters) {
        Gauge.builder(name, () -> value.applyAsLong(of(platform)))
                .description(what)
                .tags(tags)
                .register(meters);
    }

    private long age(Health health) {
        return health.oldestOpen()
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(0L);
    }

    private synchronized Health of(Platform platform) {
        var now = clock.instant();
        if (!now.isBefore(seen.at().plus(FRESH))) {
            seen = new Seen(now, platforms.all());
        }
        return seen.all().get(platform.ordinal());
    }
}
