package io.linli.adapters.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.adapters.SimulatedPlatforms;
import io.linli.adapters.callbacks.Answer;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Samples;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.GuardLimits;
import io.linli.adapters.outside.Outside;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.signing.HeaderDialect;
import io.linli.signing.RequestSigner;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import io.linli.signing.VerifyingKey;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The dispatch platform's reports, under every fault of R-88 that a callback can have.
class DispatchCallbackFaultsTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final String APP = "linli-dispatch";
    private static final String SECRET = SimulatedPlatforms.SECRET;

    private final Set<String> nonces = new HashSet<>();
    private final Delivery order = Samples.order(UUID.randomUUID());
    private CallbackBench bench;

    @BeforeEach
    void start() throws Exception {
        var key = VerifyingKey.of(APP, SigningAlgorithm.HMAC_SM3, SECRET);
        var verifier =
                new RequestVerifier(
                        _ -> Optional.of(key),
                        (_, nonce, _) -> nonces.add(nonce),
                        Clock.systemUTC());
        bench =
                new CallbackBench(
                        POSTGRES,
                        "dispatch",
                        request -> {
                            verifier.verify(request);
                            return request.body();
                        },
                        Answer::envelope);
        var patience = Duration.ofSeconds(2);
        var signer =
                new RequestSigner(
                        new HeaderDialect(),
                        SigningKey.of(APP, SigningAlgorithm.HMAC_SM3, SECRET),
                        Clock.systemUTC());
        new SignedDesk(
                        new Outside(patience)
                                .client(DispatchApi.class, bench.platforms.url(), signer),
                        new Guard(
                                "dispatch",
                                new GuardLimits(patience, 4, patience),
                                new SimpleMeterRegistry()))
                .place(order);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({"duplicate, 3", "bad_signature, 2", "clock_ahead, 1", "clock_behind, 1"})
    void underAFaultOfTheLineAReportIsKeptOnce(String fault, int answers) {
        bench.platforms.fault("dispatch", fault, 1);
        bench.play("/__play", order, "ACK", answers);

        assertThat(bench.receipts()).containsExactly("ACK WAITING");
        assertThat(bench.work).hasSize(1);
        assertThat(bench.server.answered.contains(401)).isEqualTo(fault.equals("bad_signature"));
    }

    @Test
    void aWordNobodyKnowsIsKeptWrittenDownAndChangesNothing() {
        bench.platforms.fault("dispatch", "unknown_status", 1);
        bench.play("/__play", order, "ACK", 1);

        assertThat(bench.receipts()).containsExactly("ON_LUNCH_BREAK IGNORED");
        assertThat(bench.unknownCodes()).containsExactly("dispatch ON_LUNCH_BREAK");
        assertThat(bench.work).isEmpty();
    }
}
