package io.linli.citizen;

import io.linli.seal.Seal;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// What both rooms are given.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
public class CitizenWiring {
    /// PostgreSQL keeps microseconds; a finer clock would judge a deadline otherwise than its own
    /// record.
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    Seal seal(SealSettings settings) {
        return new Seal(settings.keys(), settings.indexKey());
    }

    /// Marks what is only there when `linli.rooms` names the room.
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Conditional(Served.class)
    public @interface IfServed {
        String value();
    }

    static final class Served implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata marked) {
            var room = marked.getAnnotations().get(IfServed.class).getString("value");
            var rooms = context.getEnvironment().getProperty("linli.rooms", "");
            return Arrays.stream(rooms.split(",")).map(String::trim).anyMatch(room::equals);
        }
    }
}
