package io.linli.adapters.servicesportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.adapters.SimulatedPlatforms;
import io.linli.adapters.codes.CodedEnvelope;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.codes.jdbc.KeptCodes;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.Outside;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.PlatformFailure.Cause;
import io.linli.adapters.servicesportal.YkbServices.Item;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The catalogue, applications, ratings and licences of a services portal, under its faults. Rules:
/// R-88 (c), (d), (g), (h).
class YkbServicesTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final String PORTAL = "servicesportal";

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final SimulatedPlatforms platforms =
            new SimulatedPlatforms(URI.create("http://127.0.0.1:1/callbacks/dispatch"), clock);
    private final YkbServices services = services();

    @AfterEach
    void stop() {
        platforms.close();
    }

    @Test
    void theCatalogueIsReadToItsEndAndNotBeyond() {
        assertThat(services.items())
                .hasSize(45)
                .doesNotHaveDuplicates()
                .contains(new Item("I-000", "事项 I-000"), new Item("I-044", "事项 I-044"));
    }

    @Test
    void aCatalogueThatChangesBetweenPagesIsReadAgain() {
        platforms.fault(PORTAL, "changed_page", 1);

        assertThat(services.items()) // the first item is gone, and none is left out
                .hasSize(44)
                .doesNotContain(new Item("I-000", "事项 I-000"))
                .contains(new Item("I-020", "事项 I-020"), new Item("I-021", "事项 I-021"));
    }

    @Test
    void aCatalogueThatNeverStandsStillIsGivenUp() {
        platforms.fault(PORTAL, "changed_page", 40);

        assertThat(catchThrowableOfType(PlatformFailure.class, services::items).sort())
                .isEqualTo(Cause.DOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "down",
                "business_error",
                "html",
                "server_error",
                "too_many",
                "drop_reply",
                "reset",
                "gbk",
                "empty_data",
                "null_data",
                "no_data",
                "number_as_string",
                "double_encoded",
                "token_revoked"
            })
    void underEachFaultAnApplicationAndItsRatingCountOnce(String fault) {
        platforms.fault(PORTAL, fault, 1);
        var request = UUID.randomUUID().toString();
        var number = insisted(() -> services.apply(request, "I-007"));
        platforms.post("/__ykb/decide", decided(number, "CORRECTION"));
        platforms.fault(PORTAL, fault, 1);
        var more = UUID.randomUUID().toString();
        assertThat(insisted(() -> services.supplement(more, number, "户口簿")).status())
                .isEqualTo("SUBMITTED");
        platforms.fault(PORTAL, fault, 1);
        insisted(() -> services.rate(number, 1, 5));

        assertThat(services.rate(number, 1, 5)).isFalse();
        assertThat(services.rate(number, 2, 1)).isTrue();
        assertThat(desk("applications")).isEqualTo(1);
        assertThat(desk("ratings")).isEqualTo(2);
    }

    @Test
    void whatIsDecidedIsNotWithdrawnAndWhatIsNotThereIsSaid() {
        var open = services.apply("r-1", "I-001");
        assertThat(services.withdraw(open).status()).isEqualTo("WITHDRAWN");
        assertThat(services.withdraw(open).version()).isEqualTo(2); // again changes nothing
        var done = services.apply("r-2", "I-001");
        platforms.post("/__ykb/decide", decided(done, "COMPLETED"));
        assertThat(refused(() -> services.withdraw(done)).code()).isEqualTo("STEP_ORDER");
        assertThat(refused(() -> services.application("BJ999999")).code()).isEqualTo("NOT_FOUND");
        assertThat(refused(() -> services.apply("r-3", "NONE")).code()).isEqualTo("PARAM_ERROR");
        assertThat(services.application(done).status()).isEqualTo("COMPLETED");
    }

    @Test
    void aLicenceIsReadOnceWithATokenThatEnds() {
        var token = granted();
        var licence = services.licence(token, "不动产权证", "业主核验");
        assertThat(licence.holder()).isEqualTo("张*");
        assertThat(refused(() -> services.licence(token, "不动产权证", "业主核验")).code())
                .isEqualTo("TOKEN_USED");

        var late = granted();
        clock.forward(Duration.ofMinutes(5));
        assertThat(refused(() -> services.licence(late, "不动产权证", "业主核验")).code())
                .isEqualTo("GRANT_EXPIRED");
        assertThat(refused(() -> services.licence(granted(), "不动产权证", "")).code())
                .isEqualTo("PARAM_ERROR");
        assertThat(desk("reads")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop_reply", "reset", "slow", "gbk", "no_data"})
    void aLicenceWhoseAnswerWasLostIsNotReadAgainByItself(String fault) {
        var token = granted();
        services.items(); // so that there is a token of our own already
        platforms.fault(PORTAL, fault, 1);

        assertThat(
                        catchThrowableOfType(
                                PlatformFailure.class,
                                () -> services.licence(token, "不动产权证", "业主核验")))
                .isNotNull();
        assertThat(refused(() -> services.licence(token, "不动产权证", "业主核验")).code())
                .isEqualTo("TOKEN_USED");
        assertThat(desk("reads")).isEqualTo(1);
    }

    private static <T> T insisted(Supplier<T> call) {
        for (var attempt = 1; ; attempt++) {
            try {
                return call.get();
            } catch (PlatformFailure e) { // anything else would be a bug, and fails the test
                if (attempt == 4) {
                    throw e;
                }
            }
        }
    }

    private static PlatformFailure refused(Supplier<?> call) {
        var failure = catchThrowableOfType(PlatformFailure.class, call::get);
        assertThat(failure.sort()).isEqualTo(Cause.REFUSED);
        return failure;
    }

    private String granted() {
        return platforms
                .post("/__ykb/grant", "{\"type\":\"不动产权证\",\"holder\":\"张*\"}")
                .path("authToken")
                .asString("");
    }

    private static String decided(String number, String status) {
        return "{\"caseNo\":\"%s\",\"status\":\"%s\"}".formatted(number, status);
    }

    private int desk(String what) {
        return platforms.get("/__ykb/desk").path(what).asInt();
    }

    private YkbServices services() {
        var settings =
                new YkbSettings(
                        platforms.url(),
                        "portal-ykb",
                        "linli-ykb",
                        "linli-ykb-key",
                        SimulatedPlatforms.SECRET,
                        20,
                        PATIENCE,
                        4,
                        Duration.ofMillis(1));
        var codes = new Codes(PORTAL, KeptCodes.in(POSTGRES.db()), POSTGRES.transactions(), clock);
        var envelope = new CodedEnvelope(code -> codes.outcome(code, "answer"));
        var api =
                new Outside(PATIENCE)
                        .client(YkbApi.class, platforms.url(), _ -> Map.of(), envelope::ofStatus);
        var meters = new SimpleMeterRegistry();
        var portal =
                new YkbPortal(
                        api, settings, new Guard(PORTAL, settings.limits(), meters), codes, clock);
        return new YkbServices(api, portal, new Guard("services", settings.limits(), meters));
    }
}
