package io.linli.gateway.memory;

import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.data.redis.autoconfigure.ClientResourcesBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A Redis that has come back is found again within a second; left to itself the client would look
/// ever more seldom, at last every half minute, and everybody would go without shared limits and
/// sessions for so long.
@Configuration(proxyBeanMethods = false)
class RedisWiring {
    private static final Duration FIRST_LOOK = Duration.ofMillis(20);
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Bean
    ClientResourcesBuilderCustomizer looksSoonAgain() {
        return resources ->
                resources.reconnectDelay(
                        () -> Delay.exponential(FIRST_LOOK, EVERY, 2, TimeUnit.MILLISECONDS));
    }
}
