package io.linli.adapters.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.adapters.SimulatedPlatforms;
import io.linli.adapters.delivery.Samples;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.GuardLimits;
import io.linli.adapters.outside.Outside;
import io.linli.signing.HeaderDialect;
import io.linli.signing.RequestSigner;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every fault of R-88 that an answer can have: it is never taken for a success it is not, and in
/// the end there is one order.
class DispatchFaultsTest {
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final SimulatedPlatforms platforms = SimulatedPlatforms.withoutCallbacks();

    @AfterEach
    void stop() {
        platforms.close();
    }

    @ParameterizedTest
    @CsvSource({
        "down, DOWN",
        "business_error, DOWN",
        "html, NONSENSE",
        "server_error, DOWN",
        "too_many, DOWN",
        "slow, LATE",
        "hang, LATE",
        "drop_reply, DOWN",
        "reset, DOWN",
        "gbk, NONSENSE",
        "empty_data, NONSENSE",
        "null_data, NONSENSE",
        "no_data, NONSENSE",
        "double_encoded, NONSENSE",
        "number_as_string,",
        "clock_ahead,",
        "clock_behind,"
    })
    void underEachFaultThereIsOneOrderInTheEnd(String fault, String first) {
        var order = Samples.order(UUID.randomUUID());
        platforms.fault("dispatch", fault, 1);

        assertThat(SimulatedPlatforms.attempts(orders(), order))
                .isEqualTo(first == null ? List.of("DONE") : List.of(first, "DONE"));
        assertThat(platforms.get("/__orders?bizId=" + order.subject()).path("orders")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "down, DOWN",
        "business_error, DOWN",
        "html, NONSENSE",
        "too_many, DOWN",
        "hang, LATE",
        "drop_reply, DOWN",
        "empty_data, NONSENSE",
        "null_data, NONSENSE",
        "double_encoded, NONSENSE",
        "clock_ahead,"
    })
    void underEachFaultADecisionIsToldOnce(String fault, String first) {
        var word = Samples.word(UUID.randomUUID());
        platforms.fault("dispatch", fault, 1);

        assertThat(SimulatedPlatforms.attempts(orders(), word))
                .isEqualTo(first == null ? List.of("DONE") : List.of(first, "DONE"));
        var told = platforms.get("/__notices?bizId=" + word.subject()).path("notices");
        assertThat(told).hasSize(1);
        assertThat(told.path(0).path("step").asString()).isEqualTo("REFUSAL_OVERRULED");
        assertThat(platforms.get("/__orders?bizId=" + word.subject()).path("orders")).isEmpty();
    }

    private DispatchOrders orders() {
        var key =
                SigningKey.of(
                        "linli-dispatch", SigningAlgorithm.HMAC_SM3, SimulatedPlatforms.SECRET);
        var api =
                new Outside(PATIENCE)
                        .client(
                                DispatchApi.class,
                                platforms.url(),
                                new RequestSigner(new HeaderDialect(), key, Clock.systemUTC()));
        var limits = new GuardLimits(PATIENCE, 4, Duration.ofMinutes(1));
        return new DispatchOrders(
                new SignedDesk(api, new Guard("dispatch", limits, new SimpleMeterRegistry())),
                Duration.ZERO);
    }
}
