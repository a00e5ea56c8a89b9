package io.linli.identity.publication.redis;

import io.linli.identity.publication.PublicationNews;
import io.linli.mesh.live.LiveUpdates;
import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What carries the news of an edition to the gateways, where there is a Redis.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linli.redis.url")
class PublicationNewsWiring {
    @Bean
    LiveUpdates liveUpdates(@Value("${linli.redis.url}") URI redis) {
        return new LiveUpdates(redis, Set.of());
    }

    @Bean
    PublicationNews publicationNews(LiveUpdates updates) {
        return new RedisPublicationNews(updates);
    }
}
