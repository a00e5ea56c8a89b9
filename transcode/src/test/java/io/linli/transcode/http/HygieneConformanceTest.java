package io.linli.transcode.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.transcode.problem.Refused;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Row 43 of the table of behaviours: what is refused before anything routes by it.
class HygieneConformanceTest {
    private static EdgeFixture edge;

    @BeforeAll
    static void start() {
        edge = new EdgeFixture();
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/cases",
                "/v1/cases/a:b",
                "/v1/cases/%E5%8A%B3",
                "/a.b/..c/...",
                "/v1/cases?x=%2F..%00;//",
                "/v1/cases?a=b&c",
                "/v1/cases?",
                "/~a_b-c"
            })
    void letsOrdinaryTargetsPass(String target) {
        assertThat(RequestTarget.flaw(target)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "v1",
                "http://host/v1",
                "//",
                "//v1",
                "/v1//a",
                "/.",
                "/..",
                "/v1/../a",
                "/v1/%2e",
                "/v1/%2E%2e/a",
                "/v1/.%2e",
                "/v1/a%2fb",
                "/v1/a%2Fb",
                "/v1/a%5Cb",
                "/v1/a\\b",
                "/v1/a;b",
                "/v1/a%3bb",
                "/v1/a%00",
                "/v1/a%1f",
                "/v1/a%7f",
                "/v1/%",
                "/v1/%2",
                "/v1/%zz",
                "/v1/%ff",
                "/v1/%c0%ae",
                "/v1/%ed%a0%80",
                "/v1/%25",
                "/v1/a b",
                "/v1/劳",
                "/v1/a?b=%zz",
                "/v1/a?b=|",
                "/v1/a#b\n",
                "/v1/a\u0000"
            })
    void refusesWhatTwoReadersCouldReadDifferently(String target) {
        assertThat(RequestTarget.flaw(target)).isNotNull();
    }

    @Test
    void aSingleReaderMayHaveEncodedSeparators() {
        assertThat(RequestTarget.flaw("/v1/a%2Fb%25", true)).isNull();
        assertThat(RequestTarget.flaw("/v1/%2e%2e", true)).isNotNull();
        assertThat(RequestTarget.flaw("/v1/a%00", true)).isNotNull();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(RequestTarget.flaw("/" + "a".repeat(RequestTarget.PATH_MAX))).isNotNull();
        assertThat(RequestTarget.flaw("/" + "a".repeat(RequestTarget.PATH_MAX - 1))).isNull();
        assertThat(RequestTarget.flaw("/?" + "a".repeat(RequestTarget.TARGET_MAX))).isNotNull();
        assertThat(edge.get("/v1/" + "a".repeat(2_000)).reason()).isEqualTo("PATH_INVALID");
        assertThat(edge.get("/v1/" + "a".repeat(20_000)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "1H, PT1H",
        "2M, PT2M",
        "3S, PT3S",
        "400m, PT0.4S",
        "5u, PT0.000005S",
        "6n, PT0.000000006S"
    })
    void readsADeadline(String header, Duration expected) {
        assertThat(Timeout.parse(header)).isEqualTo(expected.toNanos());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "5", "5s", "-5S", "5.0S", "123456789S", "0S"})
    void refusesADeadlineThatIsNone(String header) {
        assertThatThrownBy(() -> Timeout.parse(header)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/../things",
                "/v1/things/%2e%2e",
                "/v1//things",
                "/v1/things/a%00",
                "/v1/things/%zz"
            })
    void row43IsRefusedWithAProblemAndTheConnectionEnds(String target) {
        try (var wire = edge.connect()) {
            var answer = wire.send(Wire.request("GET", target, null)).answer();

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.reason()).isEqualTo("PATH_INVALID");
            assertThat(wire.closed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET /v1/things HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n",
                "GET /v1/things HTTP/1.1\r\n\r\n",
                "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-length: x\r\n\r\n",
                "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-length: -1\r\n\r\n",
                "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
                "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                        + "transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
                "GET /v1/things HTTP/1.1\r\nhost: t\r\nbad header: x\r\n\r\n",
                "GET /v1/things HTTP/1.1\r\nhost: t\r\nx: a\u0001b\r\n\r\n"
            })
    void whatIsNoHttpGetsAProblemToo(String request) {
        var answer = edge.send(request);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.reason()).isEqualTo("REQUEST_MALFORMED");
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    }

    @Test
    void twoLengthsOfOneBodyAreNeverBothBelieved() {
        try (var wire = edge.connect()) {
            wire.send(
                    "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                            + "content-length: 40\r\ntransfer-encoding: chunked\r\n\r\n"
                            + "2\r\n{}\r\n0\r\n\r\n");
            var answer = wire.answer();

            assertThat(answer.status()).isEqualTo(400);
            assertThat(wire.closed()).isTrue();
        }
    }
}
