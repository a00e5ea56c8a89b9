package io.linli.adapters.dispatch.ykz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.adapters.SimulatedPlatforms;
import io.linli.adapters.callbacks.Malformed;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.codes.jdbc.KeptCodes;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Samples;
import io.linli.adapters.dispatch.CallbackBench;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.signing.GovDingVerifier;
import io.linli.signing.SignedRequest;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 渝快政's reports, under every fault of R-88 that a callback can have.
class YkzCallbacksTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final String PLAY = "/__ykz/play";

    private final Set<String> nonces = new HashSet<>();
    private final Delivery order = Samples.order(UUID.randomUUID());
    private CallbackBench bench;

    @BeforeEach
    void start() throws Exception {
        var verifier =
                new GovDingVerifier(
                        _ -> Optional.of(SimulatedPlatforms.SECRET),
                        (_, nonce, _) -> nonces.add(nonce),
                        Clock.systemUTC());
        bench =
                new CallbackBench(
                        POSTGRES,
                        "ykz",
                        request -> {
                            verifier.verify(request);
                            return YkzForm.event(request);
                        },
                        YkzForm::answer);
        var codes =
                new Codes(
                        "ykz",
                        KeptCodes.in(POSTGRES.db()),
                        POSTGRES.transactions(),
                        Clock.systemUTC());
        YkzDesks.at(bench.platforms.url(), SimulatedPlatforms.SECRET, codes, Clock.systemUTC())
                .place(order);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void itsNumbersForStepsAreOurWords() {
        bench.play(PLAY, order, "ACK", 1);
        bench.play(PLAY, order, "CHECK_IN", 2);
        bench.play(PLAY, order, "DONE", 3);
        bench.play(PLAY, order, "REFUSED", 4);

        assertThat(bench.receipts())
                .containsExactly(
                        "ACK WAITING", "CHECK_IN WAITING", "DONE WAITING", "REFUSED WAITING");
        assertThat(bench.unknownCodes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"duplicate, 3", "bad_signature, 2", "clock_ahead, 1", "clock_behind, 1"})
    void underAFaultOfTheLineAReportIsKeptOnce(String fault, int answers) {
        bench.platforms.fault("ykz", fault, 1);
        bench.play(PLAY, order, "ACK", answers);

        assertThat(bench.receipts()).containsExactly("ACK WAITING");
        assertThat(bench.work).hasSize(1);
        assertThat(bench.server.answered.contains(401)).isEqualTo(fault.equals("bad_signature"));
    }

    @Test
    void aNumberNobodyKnowsIsKeptWrittenDownAndChangesNothing() {
        bench.platforms.fault("ykz", "unknown_status", 1);
        bench.play(PLAY, order, "ACK", 1);

        assertThat(bench.receipts()).containsExactly("77 IGNORED");
        assertThat(bench.unknownCodes()).containsExactly("ykz 77");
        assertThat(bench.work).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "event=%", "event=1&event=2"})
    void aFormWithoutOneEventIsRefused(String form) {
        var request =
                new SignedRequest("POST", "/callbacks/ykz", null, Map.of(), form.getBytes(UTF_8));

        assertThatThrownBy(() -> YkzForm.event(request)).isInstanceOf(Malformed.class);
    }

    @Test
    void aRefusalSaysNoWithBothFlags() {
        assertThat(YkzForm.answer(401, "A0301", "no").body())
                .isEqualTo(
                        Map.of(
                                "success",
                                false,
                                "content",
                                Map.of(
                                        "success",
                                        false,
                                        "responseCode",
                                        "A0301",
                                        "responseMessage",
                                        "no")));
        assertThat(List.of(YkzForm.answer(200, "0", "ok").body().get("success")))
                .containsExactly(true);
    }
}
