package io.linli.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.caller.CallerTokens;
import io.linli.mesh.refusal.CommonReason;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.Keys;
import io.linli.mesh.testkit.SettableClock;
import java.time.Duration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class CallerTokensTest {
    private static final Caller WANG = Callers.person("wang", "grid-worker", "110105017036");
    private final SettableClock clock = SettableClock.at("2026-11-21T10:00:00+08:00");
    private final Keys keys = new Keys("gateway", "adapters", "identity");

    @Test
    void whatTheGatewaySaysOfACallerArrivesWhole() {
        var token = keys.tokensOf("gateway", clock).issue(WANG);
        assertThat(keys.tokensOf("identity", clock).check(token)).isEqualTo(WANG);
    }

    @Test
    void aTokenIsGoodForTwoMinutesTheLastSecondIncluded() {
        var token = keys.tokensOf("gateway", clock).issue(WANG);
        var service = keys.tokensOf("identity", clock);
        clock.forward(Duration.ofSeconds(120));
        assertThat(service.check(token)).isEqualTo(WANG);
        clock.forward(Duration.ofSeconds(1));
        refused(service, token);
    }

    @Test
    void aServiceSpeaksForItselfAndForNobodyElse() {
        var adapters = keys.tokensOf("adapters", clock);
        var service = keys.tokensOf("identity", clock);
        var itself = Caller.service("adapters");
        assertThat(service.check(adapters.issue(itself))).isEqualTo(itself);
        refused(service, adapters.issue(WANG));
        refused(service, adapters.issue(Caller.service("gateway")));
    }

    @Test
    void aTokenThatWasAlteredOrMadeByAStrangerIsRefused() {
        var token = keys.tokensOf("gateway", clock).issue(WANG);
        var service = keys.tokensOf("identity", clock);
        var altered = token.clone();
        altered[altered.length - 1] ^= 1;
        refused(service, altered);
        refused(service, new Keys("gateway").tokensOf("gateway", clock).issue(WANG));
        refused(service, new byte[] {1, 2, 3});
        refused(service, new byte[0]);
    }

    private static AbstractThrowableAssert<?, ?> refused(CallerTokens service, byte[] token) {
        return assertThatThrownBy(() -> service.check(token))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.reason()).isEqualTo(CommonReason.CALLER_UNKNOWN));
    }
}
