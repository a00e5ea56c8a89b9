package io.linli.transcode.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import io.linli.transcode.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows 9, 21 to 26, 31 to 33, 36 and 37 of the table of behaviours, over a real socket.
class AnswerConformanceTest {
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
    void row09CarriesARequestAndItsAnswer() {
        var answer = edge.get("/v1/things/a?text=%E4%BD%A0");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"name\":\"a\",\"text\":\"你\"}");
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    }

    @Test
    void row09SaysWhatElseAPathIsKnownWith() {
        var answer = edge.send(Wire.request("PUT", "/v1/things", "{}"));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("allow")).contains("GET", "HEAD", "OPTIONS", "POST");
        assertThat(answer.reason()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void row09AnswersOptions() {
        var answer = edge.send(Wire.request("OPTIONS", "/v1/things", null));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("allow")).contains("POST");
        assertThat(answer.header("content-length")).isNull();
    }

    @Test
    void row09AnswersHeadFromGetWithoutItsBody() {
        try (var wire = edge.connect()) {
            wire.send(Wire.request("HEAD", "/v1/things/abc", null));
            var head = wire.answer(true);
            wire.send(Wire.request("GET", "/v1/things/abc", null));
            var get = wire.answer();

            assertThat(head.status()).isEqualTo(200);
            assertThat(head.header("content-length")).isEqualTo("" + get.body().length);
            assertThat(get.text()).isEqualTo("{\"name\":\"abc\"}");
        }
    }

    @Test
    void row09KnowsNoSuchPath() {
        var answer = edge.get("/v1/nothing/here");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.reason()).isEqualTo("ROUTE_UNKNOWN");
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.header("linli-error-source")).isEqualTo("mediator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-HTTP-Method-Override: DELETE",
                "X-Method-Override: DELETE",
                "_method: PUT"
            })
    void row09HonoursNoMethodOverride(String header) {
        assertThat(edge.post("/v1/things", "{\"text\":\"x\"}", header).text())
                .isEqualTo("{\"text\":\"x\"}");
    }

    @Test
    void row21AnEmptyBodyIsAnEmptyMessage() {
        assertThat(edge.post("/v1/things", "").text()).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json; charset=gbk",
                "application/jsonx",
                "application/json, text/plain"
            })
    void row21RefusesABodyOfAnotherKind(String type) {
        var answer = edge.post("/v1/things", "{}", "content-type: " + type);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.reason()).isEqualTo("CONTENT_TYPE_UNSUPPORTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=UTF-8",
                "Application/JSON; charset=\"utf-8\"",
                "application/json ; x=y"
            })
    void row21TakesJsonHoweverItIsNamed(String type) {
        assertThat(edge.post("/v1/things", "{}", "content-type: " + type).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"text\":}", "nope", "{} {}", "{\"text\":\"\u0001\"}", "\"x"})
    void row22TellsWhereABodyIsNoJson(String body) {
        var answer = edge.post("/v1/things", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("line 1");
    }

    @Test
    void row23WritesEveryKindOfValueAsProtoJsonHasIt() {
        var thing =
                "{\"big\":\"9007199254740993\",\"real\":\"NaN\",\"raw\":\"AQI=\",\"colour\":\"RED\","
                        + "\"at\":\"2026-01-02T03:04:05.600Z\",\"span\":\"1.500s\","
                        + "\"mask\":\"displayName,inner.text\",\"object\":{\"a\":[1,null]},"
                        + "\"wrappedInt64\":\"5\"}";

        assertThat(edge.post("/v1/things", thing).text())
                .contains(
                        "\"big\":\"9007199254740993\"",
                        "\"real\":\"NaN\"",
                        "\"raw\":\"AQI=\"",
                        "\"colour\":\"RED\"",
                        "\"2026-01-02T03:04:05.600Z\"",
                        "\"1.500s\"",
                        "\"displayName,inner.text\"",
                        "\"wrappedInt64\":\"5\"");
    }

    @Test
    void row25SendsOnlyThePartOfTheAnswerThatIsAskedFor() {
        assertThat(edge.get("/v1/answers/texts?texts=a&texts=b").text()).isEqualTo("[\"a\",\"b\"]");
    }

    @Test
    void row26SendsAndTakesBodiesThatAreNotJson() {
        var got = edge.get("/v1/raw/x?contentType=text/csv&data=YSxi");
        var sent = edge.post("/v1/raw", "a,b\n", "content-type: text/csv");

        assertThat(got.header("content-type")).isEqualTo("text/csv");
        assertThat(got.text()).isEqualTo("a,b");
        assertThat(sent.header("content-type")).isEqualTo("text/csv");
        assertThat(sent.text()).isEqualTo("a,b\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 499", "2, 500", "3, 400", "4, 504", "5, 404", "6, 409", "7, 403", "8, 429", "9, 400",
        "10, 409", "11, 400", "12, 501", "13, 500", "14, 503", "15, 500", "16, 401"
    })
    void row31EachCodeHasItsStatus(int code, int status) {
        var answer = edge.get("/v1/failures/" + code + "?message=why");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains("\"code\":" + code + ",", "\"message\":\"why\"");
        assertThat(answer.header("linli-error-source")).isEqualTo("provider");
    }

    @Test
    void row31AnAnswerThatIsTooLargeIsTheProvidersFault() {
        try (var small = new EdgeFixture(EdgeFixture.settings(), 1_000)) {
            var answer = small.get("/v1/things/a?text=" + "x".repeat(1_200));

            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.reason()).isEqualTo("ANSWER_TOO_LARGE");
        }
    }

    @Test
    void row31AProviderThatIsAwayIsToldAtOnce() throws Exception {
        try (var alone = new EdgeFixture()) {
            alone.get("/v1/things/a");
            alone.room.close();
            var answer = alone.get("/v1/things/a");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.reason()).isEqualTo("UPSTREAM_AWAY");
            assertThat(answer.header("retry-after")).isNotNull();
            assertThat(answer.header("linli-error-source")).isEqualTo("mediator");
            assertThat(answer.text()).doesNotContain("127.0.0.1");
        }
    }

    @Test
    void row32PassesTheProvidersWordsAndDetailsOn() {
        var details = "[{\"@type\":\"type.googleapis.com/linli.test.v1.Inner\",\"text\":\"里\"}]";
        var answer =
                edge.post(
                        "/v1/failures",
                        "{\"code\":5,\"message\":\"没有找到\",\"details\":" + details + "}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.reason()).isEqualTo("NOT_FOUND");
        assertThat(answer.text()).contains("\"detail\":\"没有找到\"", "\"text\":\"里\"", "\"code\":5");
    }

    @Test
    void row32KeepsTheBytesOfADetailNobodyKnows() {
        var any =
                Any.newBuilder()
                        .setTypeUrl("type.googleapis.com/nobody.Knows")
                        .setValue(ByteString.copyFrom(new byte[] {1, 2}))
                        .build();
        var problem = new Problem(404, "X", "t", "d", List.of(), Map.of(), 5, List.of(any));

        assertThat(edge.edges.documents(edge.api).text(problem, "0"))
                .contains("{\"@type\":\"type.googleapis.com/nobody.Knows\",\"value\":\"AQI=\"}");
    }

    @Test
    void row33SaysWhenToComeAgainAndHowToSignIn() {
        assertThat(edge.get("/v1/failures/8?retrySeconds=7").header("retry-after")).isEqualTo("7");
        assertThat(edge.get("/v1/failures/16?message=secret").header("www-authenticate"))
                .startsWith("Bearer")
                .doesNotContain("secret");
    }

    @Test
    void row36PassesOnWhatIsOnTheListAndNothingElse() {
        var text =
                edge.get(
                                "/v1/metadata",
                                "tracestate: a=b",
                                "grpc-metadata-x-city: suzhou",
                                "grpc-metadata-x-raw-bin: AQI=",
                                "authorization: Bearer t",
                                "x-user-id: 1",
                                "grpc-encoding: gzip",
                                "linli-caller: me",
                                "cookie: a=b",
                                "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                        .text();

        assertThat(text)
                .contains(
                        "\"tracestate\":\"a=b\"",
                        "\"x-city\":\"suzhou\"",
                        "\"x-raw-bin\":\"AQI=\"",
                        "\"authorization\":\"Bearer t\"",
                        "\"traceparent\":\"00-0af7651916cd43dd8448eb211c80319c-",
                        "\"x-forwarded-for\":\"127.0.0.1\"",
                        "\"x-forwarded-host\":\"test\"")
                .doesNotContain("x-user", "linli-caller", "cookie", "b7ad6b7169203331");
    }

    @Test
    void row36RefusesWhatCannotBePassedOn() {
        assertThat(edge.get("/v1/metadata", "grpc-metadata-x-bin: %%%").reason())
                .isEqualTo("HEADER_INVALID");
        assertThat(edge.get("/v1/metadata", "tracestate: ä").reason()).isEqualTo("HEADER_INVALID");
    }

    @Test
    void row37SendsBackWhatIsOnTheList() {
        var answer =
                edge.post(
                        "/v1/metadata", "{\"answer\":{\"x-answer\":\"yes\",\"x-secret\":\"no\"}}");

        assertThat(answer.header("x-answer")).isEqualTo("yes");
        assertThat(answer.header("x-secret")).isNull();
        assertThat(answer.header("grpc-encoding")).isNull();
    }
}
