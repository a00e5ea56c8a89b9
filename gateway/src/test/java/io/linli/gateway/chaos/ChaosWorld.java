package io.linli.gateway.chaos;

import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.TrustedProxies;
import io.linli.gateway.limit.LimitSettings;
import io.linli.gateway.limit.Limits;
import io.linli.gateway.overload.OverloadGate;
import io.linli.gateway.overload.OverloadSettings;
import io.linli.gateway.repeat.RepeatGate;
import io.linli.gateway.step.Calling;
import io.linli.gateway.upstream.UpstreamGate;
import io.linli.gateway.upstream.UpstreamSettings;
import io.linli.mesh.ChannelSettings;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.caller.CallerSettings;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.transcode.call.LoopUpstreams;
import io.linli.transcode.call.SecondTry;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.EdgeServer;
import io.linli.transcode.http.EdgeSettings;
import io.linli.transcode.http.Edges;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.Outcome;
import io.linli.transcode.http.Paths;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAccumulator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisReactiveAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import reactor.core.publisher.Mono;

/// The edge with limits, overload and breakers as they are wired in the gateway, before a room that
/// can be harmed and a Redis that can be killed. Who calls is believed.
final class ChaosWorld implements AutoCloseable {
    static final Duration DEADLINE = Duration.ofSeconds(1);

    final FaultyRoom room = new FaultyRoom();
    final Cable cable = new Cable(room::port);
    final RedisExtension redis = new RedisExtension();
    final MeterRegistry meters;
    private final ConfigurableApplicationContext parts;
    private final LoopUpstreams upstreams;
    private final EdgeServer server;
    private final LongAccumulator slowest = new LongAccumulator(Math::max, 0);

    ChaosWorld(String... settings) throws IOException {
        this(DEADLINE, settings);
    }

    /// @param deadline of every call
    ChaosWorld(Duration deadline, String... settings) throws IOException {
        redis.beforeAll(null);
        parts =
                new SpringApplicationBuilder(Parts.class)
                        .web(WebApplicationType.NONE)
                        .properties("spring.config.name=none")
                        .run(arguments(settings));
        meters = parts.getBean(MeterRegistry.class);
        parts.getBeansOfType(MeterBinder.class).values().forEach(each -> each.bindTo(meters));
        upstreams =
                new LoopUpstreams(
                        _ -> "127.0.0.1:" + cable.port(), List.of(parts.getBean(SecondTry.class)));
        var api = api();
        server =
                EdgeServer.start(
                        new Edges(
                                edge(deadline), () -> api, upstreams, chain(), Paths.under("/v1")),
                        new InetSocketAddress("127.0.0.1", 0),
                        1);
    }

    private String[] arguments(String... settings) {
        var all = new java.util.ArrayList<>(List.of(settings));
        all.add("--spring.data.redis.url=" + redis.uri());
        all.add("--spring.data.redis.client-type=lettuce");
        all.add("--linli.redis.url=" + redis.uri());
        all.add("--linli.caller.name=gateway");
        all.add("--linli.caller.private-key=only-the-secret-of-repeats-follows-from-it");
        all.add("--linli.caller.trusted=");
        all.add("--linli.channels.governance=127.0.0.1:" + cable.port());
        return all.toArray(String[]::new);
    }

    private static Api api() throws IOException {
        try (var contract = ChaosWorld.class.getResourceAsStream("/linli-contract.pb")) {
            return Api.of(
                    DescriptorSet.read(contract),
                    HttpRules.annotations(),
                    ApiSettings.STANDARD.upstream(_ -> "governance"));
        }
    }

    private static EdgeSettings edge(Duration deadline) {
        var usual = EdgeSettings.STANDARD;
        return new EdgeSettings(
                usual.bodyMax(),
                usual.headersMax(),
                usual.queuedMax(),
                usual.arrivalMax(),
                usual.lingerMax(),
                usual.clientStreams(),
                deadline,
                deadline,
                usual.heartBeat(),
                usual.streamOpening(),
                usual.gzipMin(),
                usual.requestHeaders(),
                usual.requestPrefixes(),
                usual.responseHeaders(),
                usual.answerHeaders(),
                usual.forwarded(),
                usual.candid(),
                usual.forwarded());
    }

    private Gate chain() {
        return new Chain(
                List.of(
                        new Stopwatch(),
                        parts.getBean(Limits.class)
                                .gate(ChaosWorld::caller, call -> call.remote().getAddress()),
                        new Doorkeeper(),
                        parts.getBean(OverloadGate.class),
                        parts.getBean(RepeatGate.class),
                        parts.getBean(UpstreamGate.class)));
    }

    private static @Nullable Caller caller(Call call) {
        var id = call.headers().get("Authorization");
        if (id == null) {
            return null;
        }
        var kind = id.startsWith("p-") ? Caller.Kind.PARTNER : Caller.Kind.PERSON;
        return new Caller(kind, id, id, Set.of(), Set.of(), "110105017036", Set.of(), "");
    }

    /// The longest that the gateway had a request since it was last asked.
    long slowestMillis() {
        return slowest.getThenReset() / 1000;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    @Override
    public void close() throws IOException {
        upstreams.close();
        parts.close(); // they have connections on the server's threads
        server.close();
        cable.close();
        room.close();
        redis.afterAll(null);
    }

    private final class Stopwatch implements Gate {
        @Override
        public void ended(Call call, Outcome outcome) {
            slowest.accumulate(outcome.micros());
        }
    }

    /// Knows one who may not come in.
    private static final class Doorkeeper implements Gate {
        @Override
        public void admit(Call call, Admission then) {
            if ("forger".equals(call.headers().get("Authorization"))) {
                then.refuse(EdgeReason.TOKEN_INVALID.problem("token: not of this realm"));
                return;
            }
            var caller = caller(call);
            if (caller != null) {
                Calling.is(call, new Credential(caller, Mono.just(true)));
            }
            then.proceed();
        }
    }

    /// One step after the other.
    private record Chain(List<Gate> steps) implements Gate {
        @Override
        public @Nullable Problem beforeBody(Call call) {
            for (var step : steps) {
                var problem = step.beforeBody(call);
                if (problem != null) {
                    return problem;
                }
            }
            return null;
        }

        @Override
        public void admit(Call call, Admission then) {
            admit(0, call, then);
        }

        private void admit(int at, Call call, Admission then) {
            if (at == steps.size()) {
                then.proceed();
                return;
            }
            steps.get(at)
                    .admit(
                            call,
                            new Admission() {
                                @Override
                                public void proceed() {
                                    admit(at + 1, call, then);
                                }

                                @Override
                                public void refuse(Problem problem) {
                                    then.refuse(problem);
                                }

                                @Override
                                public void answer(io.linli.transcode.http.StoredAnswer answer) {
                                    then.answer(answer);
                                }
                            });
        }

        @Override
        public void ended(Call call, Outcome outcome) {
            steps.forEach(step -> step.ended(call, outcome));
        }
    }

    /// Without `@Configuration`, or every other gateway in the tests would take up these parts too.
    @ComponentScan({
        "io.linli.gateway.limit",
        "io.linli.gateway.overload",
        "io.linli.gateway.repeat",
        "io.linli.gateway.upstream",
        "io.linli.gateway.memory"
    })
    @ImportAutoConfiguration({
        DataRedisAutoConfiguration.class,
        DataRedisReactiveAutoConfiguration.class
    })
    @EnableConfigurationProperties({
        ChannelSettings.class,
        LimitSettings.class,
        OverloadSettings.class,
        UpstreamSettings.class,
        CallerSettings.class
    })
    @ConfigurationPropertiesScan("io.linli.gateway.repeat")
    static class Parts {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        TrustedProxies proxies() {
            return new TrustedProxies(List.of());
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }
}
