package io.linli.adapters.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Headers;
import feign.RequestLine;
import io.linli.adapters.SimulatedPlatforms;
import io.linli.adapters.codes.CodedEnvelope;
import io.linli.adapters.codes.Outcome;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.GuardLimits;
import io.linli.adapters.outside.Outside;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.PlatformFailure.Cause;
import io.linli.signing.TifKey;
import io.linli.signing.TifSigner;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// A call through a TIF gateway, as an adapter makes it.
class TifGatewayTest {
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final SimulatedPlatforms platforms = SimulatedPlatforms.withoutCallbacks();
    private final CodedEnvelope envelope =
            new CodedEnvelope(
                    code -> code.equals("400001") ? Optional.of(Outcome.DOWN) : Optional.empty());
    private final Guard guard =
            new Guard(
                    "tif",
                    new GuardLimits(PATIENCE, 4, Duration.ofMinutes(1)),
                    new SimpleMeterRegistry());

    @Headers("Content-Type: application/json")
    interface Echo {
        @RequestLine("POST /tif/echo")
        JsonNode echo(Map<String, String> body);
    }

    @AfterEach
    void stop() {
        platforms.close();
    }

    @Test
    void whoeverSignsWellIsAnswered() {
        assertThat(call(SimulatedPlatforms.SECRET)).isEqualTo("linli-tif");
        assertThat(call(SimulatedPlatforms.SECRET)).isEqualTo("linli-tif");
    }

    @Test
    void aWrongTokenIsAnsweredWithStatus500AndItsCodeIsRead() {
        var failure = failure("another-token-of-tests");

        assertThat(failure.sort()).isEqualTo(Cause.DOWN);
        assertThat(failure.code()).isEqualTo("400001");
    }

    @ParameterizedTest
    @CsvSource({"clock_ahead", "clock_behind"})
    void fourMinutesAreTooFarForItAndNothingIsTakenForDone(String fault) {
        platforms.fault("tif", fault, 1);

        assertThat(failure(SimulatedPlatforms.SECRET).code()).isEqualTo("400001");
        platforms.fault("tif", "none", 1);
        assertThat(call(SimulatedPlatforms.SECRET)).isEqualTo("linli-tif");
    }

    @ParameterizedTest
    @CsvSource({
        "down, DOWN",
        "business_error, NONSENSE",
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
        "no_data, NONSENSE"
    })
    void underAFaultThereIsAFailureThatSaysWhatToDo(String fault, Cause expected) {
        platforms.fault("tif", fault, 1);

        assertThat(failure(SimulatedPlatforms.SECRET).sort()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"number_as_string", "double_encoded"})
    void oddlyWordedButRightIsRight(String fault) {
        platforms.fault("tif", fault, 1);

        assertThat(call(SimulatedPlatforms.SECRET)).isEqualTo("linli-tif");
    }

    private String call(String token) {
        var key = new TifKey("linli-tif", token, TifKey.Hash.SM3);
        var api =
                new Outside(PATIENCE)
                        .client(
                                Echo.class,
                                platforms.url(),
                                new TifSigner(key, Clock.systemUTC()),
                                envelope::ofStatus);
        return guard.once(
                () -> envelope.data(api.echo(Map.of("a", "b"))).path("paasId").asString(""));
    }

    /// An answer without a name in it is none, whatever its code says.
    private PlatformFailure failure(String token) {
        return catchThrowableOfType(
                PlatformFailure.class,
                () -> {
                    if (call(token).isEmpty()) {
                        throw new PlatformFailure(Cause.NONSENSE, "paasId: none", null);
                    }
                });
    }
}
