package io.linli.transcode.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Clients that let others wait: with a body, with the messages of a stream, with the rest of a
/// body that nobody wants any more. All limits here are shorter than in earnest.
class LatenessTest {
    private static final Duration BUSY_MACHINE = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration WHOLE = Duration.ofMillis(2_500);

    private final EdgeFixture edge =
            new EdgeFixture(
                    EdgeFixture.settings(Duration.ofSeconds(20), new ClientStreams(IDLE, WHOLE)));

    /// The first call to a provider takes as long as it takes; that is nobody's lateness.
    @BeforeEach
    void warm() {
        while (edge.get("/v1/things/a").status() != 200) {
            Thread.onSpinWait();
        }
        while (edge.post("/v1/streams/n:collect", "{}", "content-type: application/x-ndjson")
                        .status()
                != 200) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void stop() {
        edge.close();
    }

    private static String stream(String... headers) {
        var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "POST /v1/streams/n:collect HTTP/1.1\r\nhost: t\r\n"
                + "content-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n"
                + more
                + "\r\n";
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    /// The edge begins to count a little before or after the client.
    private static Duration nearly(Duration time) {
        return time.minusMillis(50);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /// Waits for an answer no longer than that; sends something whenever there is none yet.
    private static Wire.Answer whileSending(Wire wire, String more, Duration every)
            throws IOException {
        wire.socket.setSoTimeout((int) every.toMillis());
        for (var i = 0; i < 100; i++) {
            if (wire.answered()) {
                wire.socket.setSoTimeout(10_000);
                return wire.answer();
            }
            wire.send(more);
        }
        throw new AssertionError("no answer");
    }

    @Test
    void aStreamWithoutANextMessageEndsWithTheCall() throws Exception {
        try (var wire = edge.connect()) {
            wire.send(stream() + chunk("{\"text\":\"a\"}\n"));
            var start = System.nanoTime();
            var answer = wire.answer();

            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.reason()).isEqualTo("REQUEST_LATE");
            assertThat(since(start))
                    .isBetween(nearly(IDLE), IDLE.multipliedBy(2).plus(BUSY_MACHINE));
            assertThat(edge.room.streams.givenUp.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(wire.closed()).isTrue();
            assertThat(since(start)).isLessThan(WHOLE.plus(BUSY_MACHINE));
        }
    }

    @Test
    void halfAMessageAgainAndAgainIsNone() throws Exception {
        try (var wire = edge.connect()) {
            wire.send(stream() + chunk("{\"text\":\""));
            var start = System.nanoTime();
            var answer = whileSending(wire, chunk("x"), Duration.ofMillis(50));

            assertThat(answer.status()).isEqualTo(408);
            assertThat(since(start)).isLessThan(IDLE.multipliedBy(2).plus(BUSY_MACHINE));
        }
    }

    @Test
    void aStreamThatGoesOnIsEndedAfterTheWholeTime() throws Exception {
        try (var wire = edge.connect()) {
            wire.send(stream());
            var start = System.nanoTime();
            var answer = whileSending(wire, chunk("{}\n"), Duration.ofMillis(100));

            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.reason()).isEqualTo("REQUEST_LATE");
            assertThat(since(start)).isBetween(nearly(WHOLE), WHOLE.plus(BUSY_MACHINE));
        }
    }

    @Test
    void aClientMayAskForLessButNotForMore() throws Exception {
        try (var wire = edge.connect()) {
            wire.send(stream("grpc-timeout: 1S"));
            var start = System.nanoTime();
            var answer = whileSending(wire, chunk("{}\n"), Duration.ofMillis(100));

            assertThat(answer.status()).isEqualTo(504); // its own wish, not a limit
            assertThat(since(start)).isBetween(nearly(Duration.ofSeconds(1)), WHOLE);
        }
        try (var wire = edge.connect()) {
            wire.send(stream("grpc-timeout: 1H"));
            var start = System.nanoTime();
            var answer = whileSending(wire, chunk("{}\n"), Duration.ofMillis(100));

            assertThat(answer.status()).as(answer.text()).isEqualTo(408);
            assertThat(since(start)).isLessThan(WHOLE.plus(BUSY_MACHINE));
        }
    }

    @Test
    void aStreamThatComesToItsEndInTimeIsAnswered() throws Exception {
        try (var wire = edge.connect()) {
            wire.send(stream());
            for (var i = 0; i < 5; i++) {
                wire.socket.setSoTimeout(100);
                assertThat(wire.answered()).isFalse();
                wire.send(chunk("{}\n"));
            }
            wire.socket.setSoTimeout(10_000);
            wire.send("0\r\n\r\n");

            assertThat(wire.answer().text()).contains("\"count\":\"5\"");
            wire.send(Wire.request("GET", "/v1/things/a", null));
            assertThat(wire.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void aBodyThatDoesNotComeIsRefusedAndItsConnectionSoonEnds() {
        try (var wire = edge.connect()) {
            wire.send(
                    "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                            + "content-length: 100\r\n\r\n{");
            var answer = wire.answer();
            var start = System.nanoTime();

            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.header("connection")).isEqualTo("close");
            assertThat(wire.closed()).isTrue();
            assertThat(since(start)).isBetween(nearly(EdgeFixture.LINGER), inAMoment());
        }
    }

    private static Duration inAMoment() {
        return EdgeFixture.LINGER.multipliedBy(2).plus(BUSY_MACHINE);
    }

    @Test
    void aClientThatOwesTheRestOfATooLargeBodyIsCutAMomentAfterTheAnswer() {
        for (var length : new int[] {70_000, 99_999_999}) {
            try (var wire = edge.connect()) {
                wire.send(
                        "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                                + "content-length: "
                                + length
                                + "\r\n\r\n{");
                var answer = wire.answer();
                var start = System.nanoTime();

                assertThat(answer.status()).isEqualTo(413);
                assertThat(wire.closed()).isTrue();
                assertThat(since(start)).isBetween(nearly(EdgeFixture.LINGER), inAMoment());
            }
        }
    }

    @Test
    void aClientThatSendsItAllTheSameSeesTheAnswer() {
        try (var wire = edge.connect()) {
            wire.send(
                    "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                            + "content-length: 1000000\r\n\r\n");
            wire.send("x".repeat(200_000)); // before it looks for an answer

            assertThat(wire.answer().status()).isEqualTo(413);
        }
    }

    @Test
    void whoDripsTheRestIsCutAfterFiveTimesAsLong() throws Exception {
        try (var wire = edge.connect()) {
            wire.send(
                    "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                            + "content-length: 70000\r\n\r\n{");
            assertThat(wire.answer().status()).isEqualTo(413);
            var start = System.nanoTime();
            wire.socket.setSoTimeout(100);
            while (!wire.cut()) {
                wire.sendIfOpen("x");
                assertThat(since(start))
                        .isLessThan(EdgeFixture.LINGER.multipliedBy(6).plus(BUSY_MACHINE));
            }
            assertThat(since(start)).isGreaterThan(EdgeFixture.LINGER.multipliedBy(4));
        }
    }

    @Test
    void whoSendsTheRestInTimeKeepsTheConnection() throws Exception {
        try (var wire = edge.connect()) {
            wire.send(
                    "POST /v1/things HTTP/1.1\r\nhost: t\r\ncontent-type: application/json\r\n"
                            + "content-length: 70000\r\n\r\n{");
            assertThat(wire.answer().status()).isEqualTo(413);
            wire.socket.setSoTimeout((int) EdgeFixture.LINGER.toMillis() / 2);
            assertThat(wire.answered()).isFalse();
            wire.socket.setSoTimeout(10_000);
            wire.send("x".repeat(69_999));
            wire.send(Wire.request("GET", "/v1/things/a", null));

            assertThat(wire.answer().status()).isEqualTo(200);
            wire.socket.setSoTimeout((int) EdgeFixture.LINGER.toMillis() * 2);
            assertThat(wire.answered()).isFalse(); // the moment is over, and nobody was cut
            wire.socket.setSoTimeout(10_000);
            wire.send(Wire.request("GET", "/v1/things/a", null));
            assertThat(wire.answer().status()).isEqualTo(200);
        }
    }
}
