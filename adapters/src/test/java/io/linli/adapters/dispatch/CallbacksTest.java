package io.linli.adapters.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.adapters.callbacks.Answer;
import io.linli.adapters.callbacks.Intake;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.codes.jdbc.KeptCodes;
import io.linli.adapters.receipt.TakeReport;
import io.linli.adapters.receipt.jdbc.KeptReceipts;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.signing.HeaderDialect;
import io.linli.signing.RequestSigner;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import io.linli.signing.VerifyingKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbacksTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final String SECRET = "dispatch-secret-for-tests";
    private static final String APP = "linli-dispatch";

    private final SettableClock clock = new SettableClock(NOW);
    private final Set<String> nonces = new HashSet<>();
    private final List<String> work = new ArrayList<>();
    private final String eventId = UUID.randomUUID().toString();
    private final Intake door = door();

    private Intake door() {
        var key = VerifyingKey.of(APP, SigningAlgorithm.HMAC_SM3, SECRET);
        var verifier =
                new RequestVerifier(
                        id -> id.equals(APP) ? Optional.of(key) : Optional.empty(),
                        (_, nonce, _) -> nonces.add(nonce),
                        clock);
        var receipts = KeptReceipts.in(POSTGRES.db());
        var codes =
                new Codes("dispatch", KeptCodes.in(POSTGRES.db()), POSTGRES.transactions(), clock);
        return new Callbacks(
                        codes, new TakeReport(receipts, work::add, POSTGRES.transactions(), clock))
                .intake(request -> {
                    verifier.verify(request);
                    return request.body();
                });
    }

    @BeforeEach
    void empty() {
        POSTGRES.owner().sql("DELETE FROM delivery.receipt").update();
    }

    @Test
    void aSignedCallbackIsKeptAndPutToWork() {
        assertThat(door.answer(signed(body("ACK")))).isEqualTo(Answer.envelope(200, "0", "ok"));
        assertThat(rows()).isEqualTo(1);
        assertThat(work).containsExactly("dispatch:" + eventId);
    }

    @Test
    void aRepeatWithASignatureOfItsOwnAnswersTheSameAndChangesNothing() {
        door.answer(signed(body("ACK")));

        assertThat(door.answer(signed(body("ACK"))).body().get("code")).isEqualTo("0");
        assertThat(rows()).isEqualTo(1);
        assertThat(work).hasSize(1);
    }

    @Test
    void theSameEventIdForAnotherReportIsRefused() {
        door.answer(signed(body("ACK")));

        assertThat(door.answer(signed(body("DONE"))))
                .satisfies(answer -> refusedWith(answer, 409, "A0409"));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aReplayIsRefused() {
        var request = signed(body("ACK"));
        door.answer(request);

        assertThat(door.answer(request)).satisfies(answer -> refusedWith(answer, 401, "A0303"));
        assertThat(rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-301, 401, A0302", "301, 401, A0302", "-300, 200, 0", "300, 200, 0"})
    void aSignatureIsGoodForFiveMinutesEitherWay(int seconds, int status, String code) {
        var request = signed(body("ACK"));
        clock.forward(Duration.ofSeconds(seconds));

        assertThat(door.answer(request)).satisfies(answer -> refusedWith(answer, status, code));
        assertThat(rows()).isEqualTo(status == 200 ? 1 : 0);
    }

    @Test
    void anAlteredBodyIsRefused() {
        var request = signed(body("ACK"));
        var altered =
                new SignedRequest(
                        "POST",
                        request.rawPath(),
                        null,
                        request.headers(),
                        body("DONE").getBytes(UTF_8));

        nothingIsLeftOf(altered, 401, "A0301");
    }

    @Test
    void aWrongKeyAnUnknownAppAndNoSignatureAreRefused() {
        nothingIsLeftOf(signed(body("ACK"), APP, "some-other-secret-here"), 401, "A0301");
        nothingIsLeftOf(signed(body("ACK"), "who-is-that", SECRET), 401, "A0301");
        nothingIsLeftOf(request(body("ACK")), 401, "A0301");
    }

    @Test
    void aSignatureForAnotherPathIsRefused() {
        var request = signed(body("ACK"));

        nothingIsLeftOf(
                new SignedRequest(
                        "POST", "/callbacks/other", null, request.headers(), request.body()),
                401,
                "A0301");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"eventId\":\"e\"}",
                "{\"eventId\":{\"a\":1}}",
                "{'eventId':'e'}"
            })
    void whatIsNoReportIsRefused(String body) {
        nothingIsLeftOf(signed(body), 400, "A0400");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    eventId | "x y"
                    eventId | null
                    eventId | "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"
                    bizId   | "1-1-1-1-1"
                    bizId   | "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz"
                    org     | "城管委"
                    org     | null
                    version | 0
                    version | -1
                    version | "many"
                    version | 99999999999999999999
                    status  | ""
                    status  | null
                    ts      | "2026-11-20 10:00:00"
                    ts      | "2026-11-20T10:00:00"
                    ts      | "+999999999-01-01T00:00:00+08:00"
                    ts      | null
                    note    | "a\\u0000b"
                    """)
    void aFieldOutOfBoundsIsRefused(String field, String value) {
        var altered =
                body("ACK")
                        .replaceFirst(
                                "\"" + field + "\":(\"[^\"]*\"|[0-9]+)",
                                "\"" + field + "\":" + Matcher.quoteReplacement(value));

        nothingIsLeftOf(signed(altered), 400, "A0400");
    }

    @Test
    void aNoteThatIsTooLongIsRefused() {
        nothingIsLeftOf(signed(body("ACK").replace("已接哨", "长".repeat(501))), 400, "A0400");
    }

    @Test
    void aBodyOverTheLimitIsRefusedUnread() {
        nothingIsLeftOf(signed("x".repeat(Intake.BODY_MAX + 1)), 413, "A0413");
    }

    @Test
    void aWordWeDoNotKnowYetIsKeptAndAnswered() {
        assertThat(door.answer(signed(body("ON_LUNCH_BREAK"))).body().get("code")).isEqualTo("0");
        assertThat(rows()).isEqualTo(1);
        assertThat(work).isEmpty();
        assertThat(
                        POSTGRES.owner()
                                .sql(
                                        "SELECT last_seen FROM delivery.unknown_code WHERE code ="
                                                + " 'ON_LUNCH_BREAK'")
                                .query(String.class)
                                .single())
                .isEqualTo(eventId);
    }

    @Test
    void aFieldWeDoNotKnowAndANumberAsTextAreLeftAlone() {
        var body = body("ACK").replace("\"version\":1", "\"version\":\"1\",\"weather\":\"rain\"");

        assertThat(door.answer(signed(body)).body().get("code")).isEqualTo("0");
    }

    @Test
    void whatCannotBeKeptIsNotAnsweredWithZero() {
        POSTGRES.owner().sql("ALTER TABLE delivery.receipt RENAME TO receipt_away").update();
        try {
            assertThat(door.answer(signed(body("ACK"))))
                    .satisfies(answer -> refusedWith(answer, 503, "B0001"));
        } finally {
            POSTGRES.owner().sql("ALTER TABLE delivery.receipt_away RENAME TO receipt").update();
        }
    }

    private void nothingIsLeftOf(SignedRequest request, int status, String code) {
        assertThat(door.answer(request)).satisfies(answer -> refusedWith(answer, status, code));
        assertThat(rows()).isZero();
        assertThat(work).isEmpty();
    }

    private static void refusedWith(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().get("code")).isEqualTo(code);
    }

    private long rows() {
        return POSTGRES.owner()
                .sql("SELECT count(*) FROM delivery.receipt")
                .query(Long.class)
                .single();
    }

    private String body(String status) {
        return """
        {"eventId":"%s","bizId":"7d9f7c7e-58a4-4a6c-9a53-0a2f3d1f4b11","orderNo":"PD1","org":"110105-CGW",\
        "version":1,"status":"%s","ts":"2026-11-20T10:00:00+08:00","note":"已接哨"}\
        """
                .formatted(eventId, status);
    }

    private static SignedRequest request(String body) {
        return new SignedRequest(
                "POST", "/callbacks/dispatch", null, Map.of(), body.getBytes(UTF_8));
    }

    private SignedRequest signed(String body) {
        return signed(body, APP, SECRET);
    }

    private SignedRequest signed(String body, String app, String secret) {
        var key = SigningKey.of(app, SigningAlgorithm.HMAC_SM3, secret);
        var request = request(body);
        return request.with(new RequestSigner(new HeaderDialect(), key, clock).headersFor(request));
    }
}
