package io.linli.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpstreamMemoryTest {
    private static final UpstreamSettings SETTINGS =
            new UpstreamSettings(
                    50,
                    20,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(2),
                    5,
                    Duration.ofSeconds(1),
                    10,
                    10,
                    10,
                    Duration.ofSeconds(1));

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final UpstreamWiring wiring = new UpstreamWiring();
    private final Guards guards = wiring.guards(SETTINGS, meters);

    @Test
    void theBreakerAndTheFiguresOfWhatIsGoneAreGoneAndNoOthers() {
        for (var upstream : List.of("x/1", "governance")) {
            guards.of(upstream).breaker().transitionToOpenState();
            guards.of(upstream).breaker().tryAcquirePermission();
            meters.counter("linli.upstream.second.tries", "target", upstream).increment();
        }
        var each = meters.getMeters().size() / 2;
        assertThat(each).isEqualTo(6);

        wiring.upstreamMemory(guards, meters).forget("x/1", Set.of("a.B.C"));

        assertThat(meters.getMeters())
                .hasSize(each)
                .allSatisfy(meter ->
                        assertThat(meter.getId().getTags())
                                .anyMatch(tag -> tag.getValue().equals("governance")));
        assertThat(guards.of("governance").breaker().getState()).isEqualTo(State.OPEN);
        assertThat(guards.of("x/1").breaker().getState()).isEqualTo(State.CLOSED);
        assertThat(meters.getMeters()).hasSize(each + 5); // all but the second tries
    }
}
