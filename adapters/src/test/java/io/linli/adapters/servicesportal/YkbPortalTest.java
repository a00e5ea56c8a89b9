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
import io.linli.adapters.portal.Progress;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YkbPortalTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final SimulatedPlatforms platforms =
            new SimulatedPlatforms(URI.create("http://127.0.0.1:1/callbacks/dispatch"), clock);
    private final YkbPortal portal = portal(5);
    private final UUID bizId = UUID.randomUUID();

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
        "empty_data,",
        "null_data,",
        "no_data,",
        "double_encoded,",
        "number_as_string,",
        "clock_ahead,",
        "clock_behind,",
        "token_revoked,"
    })
    void underEachFaultProgressIsToldOnceInTheEnd(String fault, Cause first) {
        tell(progress(1, "FILED")); // so that there is a token already
        var accepted = progress(2, "ACCEPTED");
        platforms.fault("servicesportal", fault, 1);

        if (first != null) {
            var failure = catchThrowableOfType(PlatformFailure.class, () -> tell(accepted));
            assertThat(failure.sort()).isEqualTo(first);
        }
        tell(accepted);
        tell(accepted);
        assertThat(affairs()).containsExactly("01", "02");
    }

    @Test
    void aTokenIsUsedForTwoHoursAndReplacedBeforeItsEnd() {
        tell(progress(1, "FILED"));
        clock.forward(Duration.ofMinutes(118));
        tell(progress(2, "ACCEPTED"));
        assertThat(tokens()).isEqualTo(1);

        clock.forward(Duration.ofMinutes(1));
        tell(progress(3, "RESOLVED"));
        assertThat(tokens()).isEqualTo(2);
    }

    @Test
    void manyAtOnceFetchOneToken() throws Exception {
        List<Future<?>> calls = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.rangeClosed(1, 4)
                    .forEach(version ->
                            calls.add(threads.submit(() -> tell(progress(version, "ACCEPTED")))));
            for (var call : calls) {
                call.get();
            }
        }
        assertThat(tokens()).isEqualTo(1);
    }

    @Test
    void aTokenThatIsTakenBackAgainAndAgainIsNotFetchedForEver() {
        var hasty = portal(3);
        platforms.fault("servicesportal", "token_revoked", 100);
        for (var call = 0; call < 6; call++) {
            var failure =
                    catchThrowableOfType(
                            PlatformFailure.class,
                            () -> hasty.to("portal-ykb").orElseThrow().tell(progress(1, "FILED")));
            assertThat(failure.sort()).isEqualTo(Cause.DOWN);
        }
        assertThat(tokens()).isEqualTo(3);
        assertThat(affairs()).isEmpty();
    }

    @Test
    void aLoginsCodeTellsOnceWhoItIs() {
        var code = login("张三", "2");

        assertThat(portal.residentOf(code))
                .satisfies(resident -> {
                    assertThat(resident.name()).isEqualTo("张三");
                    assertThat(resident.phone()).isEqualTo("13800000000");
                    assertThat(resident.assurance()).isEqualTo(3);
                    assertThat(resident.toString()).doesNotContain("张三");
                });
        var again = catchThrowableOfType(PlatformFailure.class, () -> portal.residentOf(code));
        assertThat(again.sort()).isEqualTo(Cause.REFUSED);
        assertThat(again.code()).isEqualTo("CODE_USED");
    }

    @Test
    void aCodeEndsAfterFiveMinutes() {
        var inTime = login("张三", "0");
        clock.forward(Duration.ofMinutes(5).minusMillis(1));
        assertThat(portal.residentOf(inTime).assurance()).isZero();

        var late = login("李四", "1");
        clock.forward(Duration.ofMinutes(5));
        var failure = catchThrowableOfType(PlatformFailure.class, () -> portal.residentOf(late));
        assertThat(failure.code()).isEqualTo("CODE_EXPIRED");
    }

    @Test
    void aLevelNobodyKnowsIsTheLowest() {
        assertThat(portal.residentOf(login("张三", "9")).assurance()).isZero();
        assertThat(portal.residentOf(login("张三", "1")).assurance()).isEqualTo(2);
    }

    @Test
    void aTokenThatEndedDuringTheLoginIsFetchedAnewAndTheLoginGoesOn() {
        portal.residentOf(login("张三", "1"));
        var code = login("李四", "1");
        platforms.fault("servicesportal", "token_revoked", 1);

        assertThat(portal.residentOf(code).name()).isEqualTo("李四");
        assertThat(tokens()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"empty_data", "null_data", "no_data", "html", "gbk", "drop_reply"})
    void anAnswerThatTellsNobodyIsNobody(String fault) {
        portal.residentOf(login("张三", "1"));
        var code = login("李四", "1");
        platforms.fault("servicesportal", fault, 1);

        assertThat(catchThrowableOfType(PlatformFailure.class, () -> portal.residentOf(code)))
                .isNotNull();
    }

    @Test
    void withoutACodeForAStatusNothingIsSent() {
        var failure =
                catchThrowableOfType(
                        PlatformFailure.class, () -> tell(progress(1, "NOBODY_MAPPED_THIS")));

        assertThat(failure.sent()).isFalse();
        assertThat(tokens()).isZero();
    }

    @Test
    void onlyItsOwnPartnerSpeaksTheDialect() {
        assertThat(portal.to("portal-bj")).isEmpty();
    }

    private void tell(Progress progress) {
        portal.to("portal-ykb").orElseThrow().tell(progress);
    }

    private Progress progress(int version, String status) {
        return new Progress(
                UUID.nameUUIDFromBytes((bizId + "/" + version).getBytes()).toString(),
                bizId.toString(),
                "YKB-1",
                version,
                status,
                "2026-11-20T10:00:00+08:00");
    }

    private String login(String name, String level) {
        return platforms
                .post(
                        "/__ykb/login",
                        "{\"userName\":\"%s\",\"mobile\":\"13800000000\",\"authLevel\":\"%s\"}"
                                .formatted(name, level))
                .path("code")
                .asString();
    }

    private List<String> affairs() {
        return platforms
                .get("/__ykb/affairs")
                .path("affairs")
                .valueStream()
                .map(affair -> affair.path("statusCode").asString())
                .toList();
    }

    private int tokens() {
        return platforms.get("/__ykb/affairs").path("tokens").asInt();
    }

    private YkbPortal portal(int tokensPerMinute) {
        var settings =
                new YkbSettings(
                        platforms.url(),
                        "portal-ykb",
                        "linli-ykb",
                        "linli-ykb-key",
                        SimulatedPlatforms.SECRET,
                        tokensPerMinute,
                        PATIENCE,
                        4,
                        Duration.ofMinutes(1));
        var codes =
                new Codes(
                        "servicesportal",
                        KeptCodes.in(POSTGRES.db()),
                        POSTGRES.transactions(),
                        clock);
        var envelope = new CodedEnvelope(code -> codes.outcome(code, "answer"));
        var api =
                new Outside(PATIENCE)
                        .client(YkbApi.class, platforms.url(), _ -> Map.of(), envelope::ofStatus);
        return new YkbPortal(
                api,
                settings,
                new Guard("servicesportal", settings.limits(), new SimpleMeterRegistry()),
                codes,
                clock);
    }
}
