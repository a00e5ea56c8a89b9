package io.linli.citizen.governance.redis;

import io.linli.citizen.governance.cases.step.CaseNews;
import io.linli.mesh.IfServed;
import io.linli.mesh.live.LiveLog;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What carries news between replicas.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class NewsWiring {
    @Bean
    LiveLog liveLog(@Value("${linli.redis.url}") URI redis) {
        return new LiveLog(redis, RedisCaseNews.TOPIC);
    }

    @Bean
    CaseNews caseNews(LiveLog log) {
        return new RedisCaseNews(log);
    }
}
