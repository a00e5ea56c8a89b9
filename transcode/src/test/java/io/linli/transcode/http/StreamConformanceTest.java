package io.linli.transcode.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rows 26 to 30, 34, 35 and 42 of the table of behaviours, over a real socket.
class StreamConformanceTest {
    private EdgeFixture edge;

    @BeforeEach
    void start() {
        edge = new EdgeFixture(EdgeFixture.settings(Duration.ofMillis(300)));
    }

    @AfterEach
    void stop() {
        edge.close();
    }

    private Wire stream(String target, String accept) {
        return edge.connect().send(Wire.request("GET", target, null, "accept: " + accept));
    }

    @Test
    void row27SendsAnArrayWhenNothingElseIsAskedFor() {
        var answer = edge.get("/v1/streams?first=1&count=3");

        assertThat(answer.text()).isEqualTo("[{\"big\":\"1\"},{\"big\":\"2\"},{\"big\":\"3\"}]");
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        assertThat(edge.get("/v1/streams").text()).isEqualTo("[]");
    }

    @Test
    void row27SendsLinesWhenTheseAreAskedFor() {
        var answer = edge.get("/v1/streams?first=1&count=2", "accept: application/x-ndjson");

        assertThat(answer.text()).isEqualTo("{\"big\":\"1\"}\n{\"big\":\"2\"}\n");
        assertThat(answer.header("content-type")).isEqualTo("application/x-ndjson");
    }

    @Test
    void row27SendsEventsWhenTheseAreAskedFor() {
        var answer = edge.get("/v1/streams?first=1&count=2", "accept: text/event-stream");

        assertThat(answer.text())
                .isEqualTo(
                        "retry: 2000\n\nid: 0\ndata: {\"big\":\"1\"}\n\nid: 1\ndata: {\"big\":\"2\"}\n\n");
        assertThat(answer.header("x-accel-buffering")).isEqualTo("no");
        assertThat(answer.whole()).isTrue();
    }

    @Test
    void row27SendsEachMessageAtOnce() {
        try (var wire = stream("/v1/streams?first=5&count=1&hold=true", "text/event-stream")) {
            assertThat(wire.opening().status()).isEqualTo(200);
            assertThat(wire.until("\"5\"")).contains("data: ");
        }
    }

    @Test
    void row27ASlowReaderSlowsItsProviderDown() throws Exception {
        try (var wire = edge.connect()) {
            wire.send(
                    Wire.request(
                            "GET",
                            "/v1/streams?count=600&size=100000",
                            null,
                            "accept: application/x-ndjson"));
            wire.opening();
            var before = -1L;
            for (var now = edge.room.streams.sent.get(); now != before; ) {
                before = now;
                TimeUnit.MILLISECONDS.sleep(300); // nothing to wait for: nothing must happen
                now = edge.room.streams.sent.get();
            }

            assertThat(before).isLessThan(590);
            var read = 0L;
            for (var chunk = wire.chunk(); chunk != null; chunk = wire.chunk()) {
                read += chunk.length();
            }
            assertThat(read).isGreaterThan(600L * 100_000);
        }
    }

    @Test
    void row27TheSameConnectionServesOnAfterAStream() {
        try (var wire = stream("/v1/streams?count=1", "application/x-ndjson")) {
            wire.answer();

            assertThat(wire.send(Wire.request("GET", "/v1/things/a", null)).answer().status())
                    .isEqualTo(200);
        }
    }

    @Test
    void row28AnErrorBeforeTheFirstMessageHasItsStatus() {
        for (var accept : new String[] {"text/event-stream", "application/x-ndjson", "*/*"}) {
            var answer = edge.get("/v1/streams?failCode=7", "accept: " + accept);

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void row28AnErrorInMidStreamIsToldInIt() {
        var target = "/v1/streams?count=1&failCode=9";
        var events = edge.get(target, "accept: text/event-stream").text();
        var lines = edge.get(target, "accept: application/x-ndjson").text();
        var array = edge.get(target);

        assertThat(events).contains("event: error\ndata: {\"type\"", "\"code\":9");
        assertThat(lines).contains("\n{\"error\":{\"type\"", "\"code\":9");
        assertThat(array.whole()).isFalse();
        assertThat(array.text()).startsWith("[{").doesNotEndWith("]");
    }

    @Test
    void row29ASilentStreamGivesSignsOfLife() {
        try (var wire = stream("/v1/streams?hold=true", "text/event-stream")) {
            assertThat(wire.opening().header("cache-control")).isEqualTo("no-store");
            assertThat(wire.until(": still here")).startsWith("retry: 2000\n\n");
        }
    }

    @Test
    void row29NumbersGoOnWhereTheClientLeftOff() {
        assertThat(
                        edge.get(
                                        "/v1/streams?count=1",
                                        "accept: text/event-stream",
                                        "last-event-id: 41")
                                .text())
                .contains("id: 42\n");
    }

    @Test
    void row29WhoMayNoLongerListenIsCutOff() throws Exception {
        edge.gate =
                new Gate() {
                    @Override
                    public CompletableFuture<Boolean> stillHolds(Call call) {
                        return CompletableFuture.completedFuture(false);
                    }
                };
        try (var wire = stream("/v1/streams?hold=true", "text/event-stream")) {
            wire.opening();
            while (wire.chunk() != null) {
                // until the end
            }
            assertThat(edge.room.streams.givenUp.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void row30TakesLinesAsAStreamOfMessages() {
        var lines = "{\"text\":\"a\"}\n\n{\"text\":\"b\"}\n{\"text\":\"c\"}";
        var answer =
                edge.post("/v1/streams/n:collect", lines, "content-type: application/x-ndjson");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("\"count\":\"3\"", "\"names\":[\"n\"]");
    }

    @Test
    void row30NamesTheLineThatIsWrong() {
        var answer =
                edge.post(
                        "/v1/streams/n:collect",
                        "{\"text\":\"a\"}\n{\"nope\":1}\n",
                        "content-type: application/x-ndjson");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("line 2", "nope");
    }

    @Test
    void row30RefusesStreamsInBothDirections() {
        var answer = edge.post("/v1/streams:chat", "{}", "content-type: application/x-ndjson");

        assertThat(answer.status()).isEqualTo(501);
        assertThat(answer.reason()).isEqualTo("STREAM_NOT_OFFERED");
    }

    @Test
    void row26StreamsBodiesThatAreNotJsonBothWays() {
        var down = edge.get("/v1/raw/x:parts?contentType=text/csv&data=YWJjZGVm&parts=3");
        var up = edge.post("/v1/raw/x:parts", "hello", "content-type: text/csv");

        assertThat(down.header("content-type")).isEqualTo("text/csv");
        assertThat(down.text()).contains("abcdef");
        assertThat(up.status()).isEqualTo(200);
        assertThat(up.text()).contains("\"bytes\":\"5\"", "text/csv");
    }

    @Test
    void row34TheShorterOfTwoDeadlinesHolds() {
        var asked = edge.get("/v1/metadata", "grpc-timeout: 1S").text();
        var more = edge.get("/v1/metadata", "grpc-timeout: 1H").text();
        var none = edge.get("/v1/metadata").text();

        assertThat(millis(asked)).isBetween(1L, 1_000L);
        assertThat(millis(more)).isBetween(4_000L, 5_000L);
        assertThat(millis(none)).isBetween(1L, 2_000L);
    }

    private static long millis(String text) {
        var at = text.indexOf("\"deadlineMillis\":\"") + 18;
        return Long.parseLong(text.substring(at, text.indexOf('"', at)));
    }

    @Test
    void row34ADeadlineThatPassesIsToldAndEndsTheCall() throws Exception {
        var answer = edge.get("/v1/hold", "grpc-timeout: 100m");

        assertThat(answer.status()).isEqualTo(504);
        assertThat(edge.room.echo.givenUp.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void row34RefusesADeadlineThatIsNone() {
        assertThat(edge.get("/v1/hold", "grpc-timeout: soon").reason())
                .isEqualTo("DEADLINE_INVALID");
    }

    @Test
    void row35AClientThatGoesEndsTheCall() throws Exception {
        try (var wire = edge.connect()) {
            wire.send(Wire.request("GET", "/v1/hold", null, "grpc-timeout: 5S"));
            assertThat(edge.room.echo.held.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(edge.room.echo.givenUp.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(edge.outcomes.poll(5, TimeUnit.SECONDS).status()).isEqualTo(499);
    }

    @Test
    void row35AClientThatGoesEndsItsStream() throws Exception {
        try (var wire = stream("/v1/streams?count=1&hold=true", "text/event-stream")) {
            wire.opening();
            wire.until("id: 0");
        }
        assertThat(edge.room.streams.givenUp.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(edge.outcomes.poll(5, TimeUnit.SECONDS).status()).isEqualTo(499);
    }

    @Test
    void row35AClientThatGoesWhileItSendsEndsTheCall() throws Exception {
        try (var wire = edge.connect()) {
            wire.send(
                    "POST /v1/streams/n:collect HTTP/1.1\r\nhost: t\r\ncontent-type:"
                            + " application/x-ndjson\r\ncontent-length: 1000\r\n\r\n"
                            + "{\"text\":\"a\"}\n");
            assertThat(edge.room.streams.taken.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(edge.room.streams.givenUp.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void row42FinishesWhatIsUnderWayAndTellsStreamsToComeAgain() throws Exception {
        try (var stream = stream("/v1/streams?count=1&hold=true", "text/event-stream");
                var idle = edge.connect();
                var busy = edge.connect()) {
            stream.opening();
            stream.until("id: 0");
            idle.send(Wire.request("GET", "/v1/things/a", null));
            idle.answer();
            busy.send(Wire.request("GET", "/v1/hold", null, "grpc-timeout: 500m"));
            assertThat(edge.room.echo.held.await(5, TimeUnit.SECONDS)).isTrue();

            assertThat(edge.server.drain(Duration.ofSeconds(5))).isTrue();
            while (stream.chunk() != null) {
                // until the end
            }
            assertThat(stream.closed()).isTrue();
            assertThat(idle.closed()).isTrue();
            var last = busy.answer();
            assertThat(last.status()).isEqualTo(504);
            assertThat(last.header("connection")).isEqualTo("close");
        }
    }
}
