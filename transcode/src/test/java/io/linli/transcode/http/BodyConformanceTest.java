package io.linli.transcode.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows 38 to 40 of the table of behaviours: how large, how packed and how cut a body may be.
class BodyConformanceTest {
    private static EdgeFixture edge;

    @BeforeAll
    static void start() {
        edge = new EdgeFixture();
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @Test
    void row38RefusesABodyThatIsTooLarge() {
        var large = "{\"text\":\"" + "x".repeat(70_000) + "\"}";

        assertThat(edge.post("/v1/things", large).reason()).isEqualTo("BODY_TOO_LARGE");
        assertThat(edge.send(chunked(large.getBytes(StandardCharsets.UTF_8), 1000)).status())
                .isEqualTo(413);
    }

    @Test
    void row38KeepsTheConnectionOfAClientThatSentTooMuch() {
        try (var wire = edge.connect()) {
            wire.send(Wire.request("POST", "/v1/things", "x".repeat(70_000)));
            var refused = wire.answer();
            wire.send(Wire.request("GET", "/v1/things/a", null));

            assertThat(refused.status()).isEqualTo(413);
            assertThat(wire.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void row38RefusesHeadersThatAreTooLarge() {
        var answer = edge.get("/v1/things/a", "x-large: " + "x".repeat(20_000));

        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.reason()).isEqualTo("HEADERS_TOO_LARGE");
        assertThat(edge.get("/v1/things/a", "x-large: " + "x".repeat(60_000)).status())
                .isEqualTo(431);
    }

    @Test
    void row38TellsAClientThatAsksToSendItsBody() {
        try (var wire = edge.connect()) {
            wire.send(
                    "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                            + "expect: 100-continue\r\ncontent-length: 2\r\n\r\n");

            assertThat(wire.answer().status()).isEqualTo(100);
            assertThat(wire.send("{}").answer().status()).isEqualTo(200);
        }
    }

    @Test
    void row38AClientThatAsksIsRefusedBeforeItSends() {
        try (var wire = edge.connect()) {
            wire.send(
                    "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                            + "expect: 100-continue\r\ncontent-length: 99999999\r\n\r\n");

            assertThat(wire.answer().status()).isEqualTo(413);
            assertThat(wire.closed()).isTrue();
        }
    }

    @Test
    void row39CompressesALargeAnswerForWhoAsks() throws IOException {
        var large = edge.post("/v1/things", thing(2_000), "accept-encoding: br, gzip;q=0.5");

        assertThat(large.header("content-encoding")).isEqualTo("gzip");
        assertThat(large.header("vary")).isEqualToIgnoringCase("accept-encoding");
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(large.body()))) {
            assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(thing(2_000));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br"})
    void row39CompressesForNobodyElse(String accepted) {
        assertThat(
                        edge.post("/v1/things", thing(2_000), "accept-encoding: " + accepted)
                                .header("content-encoding"))
                .isNull();
        assertThat(
                        edge.post("/v1/things", thing(100), "accept-encoding: gzip")
                                .header("content-encoding"))
                .isNull();
    }

    @Test
    void row39OpensACompressedBody() throws IOException {
        assertThat(edge.send(gzipped(thing(3_000))).text()).isEqualTo(thing(3_000));
    }

    @Test
    void row39ABodyThatGrowsTooMuchIsRefused() throws IOException {
        assertThat(edge.send(gzipped(thing(5_000_000))).status()).isEqualTo(413);
    }

    @Test
    void row39ABrokenCompressedBodyIsTheClientsFault() {
        assertThat(edge.post("/v1/things", "nope", "content-encoding: gzip").reason())
                .isEqualTo("REQUEST_MALFORMED");
        assertThat(edge.post("/v1/things", "nope", "content-encoding: br").status()).isEqualTo(415);
    }

    @Test
    void row40AnyCutOfARequestGivesTheSameAnswer() {
        var body = "{\"text\":\"" + "你好".repeat(50) + "\",\"big\":\"12\"}";
        var bytes = Wire.request("POST", "/v1/things", body).getBytes(StandardCharsets.UTF_8);
        try (var wire = edge.connect()) {
            for (var each : bytes) {
                wire.send(new byte[] {each});
            }
            assertThat(wire.answer().text()).contains("你好你好", "\"big\":\"12\"");
        }
        for (var size : new int[] {1, 2, 3, 7, 100}) {
            var answer = edge.send(chunked(body.getBytes(StandardCharsets.UTF_8), size));
            assertThat(answer.text()).contains("你好你好", "\"big\":\"12\"");
        }
    }

    private static String thing(int size) {
        return "{\"text\":\"" + "x".repeat(size) + "\"}";
    }

    private static byte[] gzipped(String body) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        }
        var head =
                "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                        + "content-encoding: gzip\r\ncontent-length: "
                        + packed.size()
                        + "\r\n\r\n";
        var all = new ByteArrayOutputStream();
        all.write(head.getBytes(StandardCharsets.US_ASCII));
        all.write(packed.toByteArray());
        return all.toByteArray();
    }

    private static byte[] chunked(byte[] body, int size) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(
                ("POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                                + "transfer-encoding: chunked\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        for (var from = 0; from < body.length; from += size) {
            var length = Math.min(size, body.length - from);
            all.writeBytes(
                    (Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            all.write(body, from, length);
            all.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        all.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return all.toByteArray();
    }
}
