package io.linli.gateway.repeat;

import io.linli.gateway.overload.OverloadGate;
import io.linli.gateway.step.Calling;
import io.linli.gateway.step.Steps;
import io.linli.mesh.caller.CallerSettings;
import io.linli.transcode.http.Call;
import io.linli.transcode.problem.Problem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// The first line against doing twice what was asked once.
@Configuration(proxyBeanMethods = false)
class RepeatWiring {
    @Bean
    Exposure repeatExposure() {
        return new Exposure();
    }

    @Bean(destroyMethod = "close")
    RedisLinks repeatLinks(@Value("${linli.redis.url}") URI redis) {
        return new RedisLinks(redis, RedisLinks.PATIENCE);
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService repeatTimer() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("repeats").daemon().factory());
    }

    /// All replicas sign as one caller, so they share the secret without one more to hand out.
    @Bean
    Repeats repeats(
            RedisLinks repeatLinks,
            ScheduledExecutorService repeatTimer,
            Exposure exposure,
            RepeatSettings settings,
            CallerSettings caller) {
        return new Repeats(
                new RedisMemory(repeatLinks),
                caller.privateKey().getBytes(StandardCharsets.US_ASCII),
                (int) settings.answerMax().toBytes(),
                repeatTimer,
                exposure);
    }

    @Bean
    @Order(Steps.REPEATS)
    RepeatGate repeatGate(Repeats repeats, OverloadGate overload) {
        return new RepeatGate(repeats, Calling::caller, placesOf(overload));
    }

    private static Places placesOf(OverloadGate overload) {
        return new Places() {
            @Override
            public void stepAside(Call call) {
                overload.stepAside(call);
            }

            @Override
            public @Nullable Problem comeBack(Call call) {
                return overload.comeBack(call);
            }
        };
    }
}
