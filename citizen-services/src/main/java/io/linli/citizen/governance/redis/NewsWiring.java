package io.linli.citizen.governance.redis;

import io.linli.citizen.governance.cases.CaseNews;
import io.linli.mesh.IfServed;
import io.linli.mesh.live.LiveUpdates;
import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What carries news between replicas.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class NewsWiring {
    @Bean
    LiveUpdates liveUpdates(@Value("${linli.redis.url}") URI redis) {
        return new LiveUpdates(redis, Set.of(RedisCaseNews.TOPIC));
    }

    @Bean
    CaseNews caseNews(LiveUpdates updates) {
        return new RedisCaseNews(updates);
    }
}
