package io.linli.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.adapters.SimulatedPlatforms;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.codes.jdbc.KeptCodes;
import io.linli.adapters.exchange.jdbc.KeptSecrets;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.Outside;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.signing.ExchangeSigner;
import io.linli.signing.SignedRequest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotatingSecretTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final SimulatedPlatforms platforms =
            new SimulatedPlatforms(URI.create("http://127.0.0.1:1/callbacks/dispatch"), clock);
    private final AtomicInteger refreshed = new AtomicInteger();
    private final RotatingSecret secret = process();

    @BeforeEach
    void empty() {
        POSTGRES.owner().sql("DELETE FROM delivery.platform_secret").update();
    }

    @AfterEach
    void stop() {
        platforms.close();
    }

    @Test
    void theFirstSecretIsExchangedAtOnceAndTheNewOneCounts() throws Exception {
        var current = secret.current();

        assertThat(current).isNotEqualTo(SimulatedPlatforms.SECRET);
        assertThat(passes(current)).isTrue();
        assertThat(secret.current()).isEqualTo(current);
        assertThat(refreshed).hasValue(1);
    }

    @Test
    void itIsReplacedAnHourBeforeItsEndAndTheOldOneCountsUntilThen() throws Exception {
        var first = secret.current();
        clock.forward(Duration.ofHours(23).minusMillis(1));
        assertThat(secret.current()).isEqualTo(first);

        clock.forward(Duration.ofMillis(1));
        var second = secret.current();
        assertThat(second).isNotEqualTo(first);
        assertThat(secret.accepted()).containsExactly(second, first);
        assertThat(passes(first)).isTrue();
        assertThat(passes(second)).isTrue();

        clock.forward(Duration.ofHours(1));
        assertThat(secret.accepted()).containsExactly(second);
        assertThat(passes(first)).isFalse();
        assertThat(passes(second)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "down",
        "business_error",
        "html",
        "server_error",
        "too_many",
        "slow",
        "drop_reply",
        "reset",
        "gbk",
        "empty_data",
        "null_data",
        "no_data"
    })
    void whileNoNewOneCanBeHadTheOldOneIsUsedToItsLastInstant(String fault) throws Exception {
        var first = secret.current();
        clock.forward(Duration.ofHours(23));
        platforms.fault("exchange", fault, 1);
        assertThat(secret.current()).isEqualTo(first);
        assertThat(secret.current()).isEqualTo(first); // and is not asked for again at once
        assertThat(refreshed).hasValue(2);

        clock.forward(RotatingSecret.REST);
        assertThat(secret.current()).isNotEqualTo(first);
        assertThat(passes(secret.current())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"number_as_string", "double_encoded", "clock_ahead", "clock_behind"})
    void oddlyWordedButRightIsRight(String fault) {
        platforms.fault("exchange", fault, 1);

        assertThat(secret.current()).isNotEqualTo(SimulatedPlatforms.SECRET);
    }

    @Test
    void afterItsEndNothingIsSignedWithIt() {
        secret.current();
        clock.forward(Duration.ofHours(24));
        platforms.fault("exchange", "down", 1);

        var failure = catchThrowableOfType(PlatformFailure.class, secret::current);
        assertThat(failure.sent()).isFalse();
        assertThat(secret.accepted()).isEmpty();
    }

    @Test
    void manyProcessesAtOnceFetchOne() throws Exception {
        List<Future<String>> calls = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4)
                    .mapToObj(_ -> process())
                    .forEach(process -> calls.add(threads.submit(process::current)));
            var secrets = new HashSet<String>();
            for (var call : calls) {
                secrets.add(call.get());
            }
            assertThat(secrets).hasSize(1);
        }
        assertThat(refreshed).hasValue(1);
    }

    @Test
    void isKeptSealedAndNotShown() {
        var current = secret.current();
        var kept =
                POSTGRES.owner()
                        .sql("SELECT encode(sealed, 'escape') FROM delivery.platform_secret")
                        .query(String.class)
                        .single();

        assertThat(kept).doesNotContain(current);
        assertThat(new ExchangeSecret(current, clock.instant(), clock.instant()).toString())
                .doesNotContain(current);
    }

    private boolean passes(String with) throws Exception {
        var uri = URI.create(platforms.url() + "/httpproxy");
        var request = HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.noBody());
        new ExchangeSigner("linli-exchange", "s_1", () -> with, clock)
                .headersFor(SignedRequest.of("POST", uri, Map.of(), new byte[0]))
                .forEach(request::header);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString())
                    .body()
                    .contains("\"code\":\"0\"");
        }
    }

    /// Another process of the same service.
    private RotatingSecret process() {
        var settings =
                new ExchangeSettings(
                        platforms.url(),
                        "linli-exchange",
                        "s_secret",
                        "linli-exchange-1",
                        SimulatedPlatforms.SECRET,
                        Duration.ofHours(1),
                        PATIENCE,
                        4,
                        Duration.ofMinutes(1));
        var codes =
                new Codes("exchange", KeptCodes.in(POSTGRES.db()), POSTGRES.transactions(), clock);
        var refresh =
                new SecretRefresh(
                        settings,
                        new Outside(PATIENCE),
                        new Guard("exchange", settings.limits(), new SimpleMeterRegistry()),
                        codes,
                        clock);
        return new RotatingSecret(
                KeptSecrets.in(POSTGRES.db()),
                signingWith -> {
                    refreshed.incrementAndGet();
                    return refresh.apply(signingWith);
                },
                settings.secret(),
                settings.ahead(),
                POSTGRES.transactions(),
                clock);
    }
}
