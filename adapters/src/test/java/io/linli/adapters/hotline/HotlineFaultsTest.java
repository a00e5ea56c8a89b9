package io.linli.adapters.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.adapters.SimulatedPlatforms;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.codes.jdbc.KeptCodes;
import io.linli.adapters.delivery.Content.HotlineStep;
import io.linli.adapters.delivery.Content.HotlineStep.Step;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Samples;
import io.linli.adapters.delivery.Sighting;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.GuardLimits;
import io.linli.adapters.outside.Outside;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.PlatformFailure.Cause;
import io.linli.mesh.testkit.PostgresExtension;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Steps told to the hotline, under every fault of R-88 that an answer can have.
class HotlineFaultsTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final SimulatedPlatforms platforms = SimulatedPlatforms.withoutCallbacks();
    private final HotlineSteps steps = steps();
    private final String ticket = "BJ" + System.nanoTime();

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
    void underEachFaultAStepIsToldOnceInTheEnd(String fault, String first) {
        platforms.fault("hotline", fault, 1);

        assertThat(SimulatedPlatforms.attempts(steps, step(Step.FEEDBACK)))
                .isEqualTo(first == null ? List.of("DONE") : List.of(first, "DONE"));
        assertThat(told()).containsExactly("02");
    }

    @Test
    void stepsAreToldInTheHotlinesCodesAndBeijingTime() {
        SimulatedPlatforms.attempts(steps, step(Step.CONTACT));
        SimulatedPlatforms.attempts(steps, step(Step.EXTENSION));

        assertThat(told()).containsExactly("01", "04");
        var extension = platforms.get("/__hotline/steps").path("steps").get(1);
        assertThat(extension.path("until").asString()).isEqualTo("2026-11-20T10:00:00+08:00");
        assertThat(extension.path("ts").isNull()).isTrue();
        assertThat(extension.path("unit").asString()).isEqualTo("110105-CGW");
    }

    @Test
    void aStepIsFoundUnderItsOwnIdAndAnotherIsAbsent() {
        var step = step(Step.CONTACT);
        var receipt = steps.handOver(step);

        assertThat(steps.lookUp(step)).isEqualTo(new Sighting.Here(receipt));
        assertThat(steps.lookUp(step(Step.CONTACT))).isEqualTo(new Sighting.Absent());
        assertThat(told()).containsExactly("01");
    }

    @Test
    void aThirdReturnIsAClearNo() {
        SimulatedPlatforms.attempts(steps, step(Step.OBJECTION));
        SimulatedPlatforms.attempts(steps, step(Step.OBJECTION));

        var failure =
                catchThrowableOfType(
                        PlatformFailure.class, () -> steps.handOver(step(Step.OBJECTION)));
        assertThat(failure.sort()).isEqualTo(Cause.REFUSED);
        assertThat(failure.getMessage()).contains("RETURN_FORBIDDEN");
        assertThat(told()).containsExactly("03", "03");
    }

    @Test
    void withoutACodeForAStepNothingIsSentUntilThereIsOne() {
        POSTGRES.owner()
                .sql("UPDATE delivery.code_map SET ours = '' WHERE ours = 'CONTACT'")
                .update();
        try {
            var failure =
                    catchThrowableOfType(
                            PlatformFailure.class, () -> steps.handOver(step(Step.CONTACT)));
            assertThat(failure.sent()).isFalse();
            assertThat(told()).isEmpty();
        } finally {
            POSTGRES.owner()
                    .sql(
                            "UPDATE delivery.code_map SET ours = 'CONTACT' WHERE platform ="
                                    + " 'hotline' AND theirs = '01'")
                    .update();
        }
    }

    private List<String> told() {
        return platforms
                .get("/__hotline/steps")
                .path("steps")
                .valueStream()
                .map(step -> step.path("step").asString())
                .toList();
    }

    private Delivery step(Step step) {
        return Delivery.fresh(
                UUID.randomUUID(),
                UUID.nameUUIDFromBytes(ticket.getBytes()),
                1,
                Samples.REGION,
                new HotlineStep(step, ticket, "110105-CGW", "已联系来电人", Samples.NOW),
                Samples.NOW);
    }

    private HotlineSteps steps() {
        var key =
                SigningKey.of(
                        "linli-hotline", SigningAlgorithm.HMAC_SM3, SimulatedPlatforms.SECRET);
        var api =
                new Outside(PATIENCE)
                        .client(
                                HotlineApi.class,
                                platforms.url(),
                                new RequestSigner(new HeaderDialect(), key, Clock.systemUTC()));
        var limits = new GuardLimits(PATIENCE, 4, Duration.ofMinutes(1));
        var codes =
                new Codes(
                        "hotline",
                        KeptCodes.in(POSTGRES.db()),
                        POSTGRES.transactions(),
                        Clock.systemUTC());
        return new HotlineSteps(
                api, new Guard("hotline", limits, new SimpleMeterRegistry()), codes);
    }
}
