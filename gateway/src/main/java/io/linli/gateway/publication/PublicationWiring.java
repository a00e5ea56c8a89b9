package io.linli.gateway.publication;

import io.grpc.NameResolverRegistry;
import io.linli.gateway.step.Calling;
import io.linli.gateway.step.ProviderMemory;
import io.linli.gateway.step.Steps;
import io.linli.gateway.upstream.SecondTries;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.live.LiveUpdates;
import io.linli.transcode.call.LoopUpstreams;
import io.linli.transcode.plan.Api;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// What the gateway serves beside the mesh's own methods, and how it learns of it.
@Configuration(proxyBeanMethods = false)
class PublicationWiring {
    private static final String TOPIC = "publications";

    /// @param own the mesh's own methods
    @Bean
    Editions editions(Api own) {
        return new Editions(own);
    }

    /// @param own the ways to the mesh's own rooms
    @Bean
    PublishedUpstreams publishedUpstreams(
            LoopUpstreams own, Editions editions, SecondTries tries, PublicationSettings settings) {
        return new PublishedUpstreams(own, editions, tries::of, settings.local());
    }

    @Bean
    @Order(Steps.GRANTS)
    PublicationGate publicationGate(Editions editions) {
        return new PublicationGate(editions, Calling::caller);
    }

    @Bean
    PublicationRound publicationRound(
            Channels channels,
            Api own,
            Editions editions,
            PublishedUpstreams upstreams,
            ObjectProvider<ProviderMemory> memories,
            PublicationSettings settings) {
        if (!settings.local()) {
            NameResolverRegistry.getDefaultRegistry().register(new GuardedNames());
        }
        return new PublicationRound(
                new IdentitySource(channels.to("identity")),
                new PublishedReader(own),
                editions,
                new Farewell(
                        upstreams,
                        (upstream, methods) ->
                                memories.forEach(each -> each.forget(upstream, methods))),
                System::nanoTime);
    }

    @Bean
    PublicationWatch publicationWatch(PublicationRound round, PublicationSettings settings) {
        return new PublicationWatch(round, settings.every());
    }

    /// Says at once what would be seen in a few seconds.
    @Bean
    LiveUpdates publicationHints(@Value("${linli.redis.url}") URI redis, PublicationWatch watch) {
        var updates = new LiveUpdates(redis, Set.of(TOPIC));
        updates.listen(TOPIC, _ -> watch.hint());
        return updates;
    }

    @Bean
    MeterBinder publicationMeters(PublicationRound round) {
        return meters -> {
            Gauge.builder("linli.publications.edition", round, PublicationRound::number)
                    .register(meters);
            Gauge.builder("linli.publications.served", round, PublicationRound::served)
                    .register(meters);
            Gauge.builder("linli.publications.left.out", round, each -> each.leftOut().size())
                    .register(meters);
            Gauge.builder("linli.publications.age.seconds", round, PublicationRound::ageSeconds)
                    .register(meters);
        };
    }

    /// Up in any case: what is served goes on whatever identity does.
    @Bean
    HealthIndicator publications(PublicationRound round) {
        return () ->
                Health.up()
                        .withDetail("edition", round.number())
                        .withDetail("served", round.served())
                        .withDetail("leftOut", round.leftOut())
                        .withDetail("heardSecondsAgo", round.ageSeconds())
                        .build();
    }
}
