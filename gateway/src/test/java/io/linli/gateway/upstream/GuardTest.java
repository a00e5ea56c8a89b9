package io.linli.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class GuardTest {
    private final UpstreamSettings settings =
            new UpstreamSettings(
                    50,
                    20,
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(1),
                    5,
                    Duration.ofSeconds(1),
                    100,
                    100,
                    10,
                    Duration.ofSeconds(1));
    private final Guard guard = new Guard("governance", settings);

    @Test
    void aBreakerThatOpensHasTurnedOnce() {
        fail(settings.callsMin() - 1);
        assertThat(guard.turnCount()).isZero();

        fail(3);
        assertThat(guard.turnCount()).isOne();
        assertThat(guard.breaker().tryAcquirePermission()).isFalse();
    }

    @Test
    void aRefusalIsCountedUnderItsReasonAlone() {
        guard.refused(Guard.Refusal.CALLS);

        assertThat(guard.refusedCount(Guard.Refusal.CALLS)).isOne();
        assertThat(guard.refusedCount(Guard.Refusal.BREAKER)).isZero();
    }

    private void fail(int times) {
        for (var i = 0; i < times; i++) {
            guard.breaker().onError(1, TimeUnit.MILLISECONDS, new IllegalStateException());
            guard.look();
        }
    }
}
