package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is wrong with a request is told by name, never as a 500, and never reaches a room's
/// rules.
@ExtendWith(World.Provider.class)
class BadInputTest {
    private static final String WHOLE =
            "{\"region\": \"110105017036\", \"category\": \"ROAD_COLLAPSE\", \"title\": \"路面塌陷\"%s}";

    private World world;
    private Http http;

    @BeforeEach
    void enter(World world) {
        this.world = world;
        this.http = new Http(world);
        world.cases.lastSeen();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"region\": }",
                "not json",
                "{'region': 'x'}",
                "{\"region\": \"1\",}",
                "// nothing",
                "{} {}",
                "{\"a\": 1e}"
            })
    void saysWhereJsonBreaks(String body) {
        assertThat(http.post("/v1/cases", body).isProblem(400, "JSON_MALFORMED").detail())
                .contains("line 1");
    }

    @Test
    void refusesAKeyThatComesTwice() {
        var body = WHOLE.formatted(", \"title\": \"again\"");
        assertThat(http.post("/v1/cases", body).isProblem(400, "JSON_MALFORMED").detail())
                .contains("twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`, \"nosuch\": 1`                     | nosuch                | unknown field",
                "`, \"reporter\": {\"nosuch\": 1}`     | reporter.nosuch       | unknown field",
                "`, \"description\": 5`                | description           | expected a string",
                "`, \"description\": true`             | description           | expected a string",
                "`, \"description\": {}`               | description           | expected a string",
                "`, \"reporter\": []`                  | reporter              | expected an object",
                "`, \"reporter\": \"zhang\"`           | reporter              | expected an object",
                "`, \"externalId\": \"a\", \"external_id\": \"b\"` | external_id | comes twice, under both of its names",
            })
    void namesTheFieldThatDoesNotFit(String more, String field, String expected) {
        var answer =
                http.post("/v1/cases", WHOLE.formatted(more)).isProblem(400, "REQUEST_INVALID");

        assertThat(answer.violation()).isEqualTo(field);
        assertThat(answer.json().get("violations").get(0).get("description").stringValue())
                .isEqualTo(expected);
        assertThat(world.cases.lastSeen()).isNull();
    }

    @Test
    void refusesABodyThatIsNoObject() {
        assertThat(http.post("/v1/cases", "[]").isProblem(400, "REQUEST_INVALID").violation())
                .isEqualTo("body");
    }

    @Test
    void passesOnWhatTheContractsRulesSay() {
        var elevenDigits = "{\"region\": \"11010501703\", \"category\": \"X\", \"title\": \"t\"}";
        var refused = http.post("/v1/cases", elevenDigits);
        assertThat(refused.status()).isBetween(400, 403);

        var longTitle =
                "{\"region\": \"110105017036\", \"category\": \"X\", \"title\": \"%s\"}"
                        .formatted("长".repeat(10_000));
        assertThat(http.post("/v1/cases", longTitle).isProblem(400, "REQUEST_INVALID").violation())
                .isEqualTo("title");
        assertThat(world.cases.lastSeen()).isNull();
    }

    @Test
    void refusesABodyOverTheLimitSaidInAdvanceOrNot() {
        var large = "{\"title\": \"" + "x".repeat(1024 * 1024) + "\"}";
        http.post("/v1/cases", large).isProblem(413, "BODY_TOO_LARGE");

        var bearer = "Authorization: Bearer " + world.realm.workerToken();
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        var raw =
                http.raw(
                        "POST /v1/cases HTTP/1.1",
                        bearer,
                        "Content-Type: application/json",
                        "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17) + "0\r\n");
        assertThat(raw).startsWith("HTTP/1.1 413").contains("BODY_TOO_LARGE");
    }

    /// The second request comes while the first is still being put away; none of its parts may be
    /// left unread.
    @Test
    void aConnectionGoesOnAfterARequestWhoseBodyNobodyRead() throws Exception {
        var good =
                "GET /v1/cases HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(world.realm.workerToken());
        var bad = "POST /v1/none HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n12345";
        var late = "GET /v1/cases HTTP/1.1\r\nHost: localhost\r\ngrpc-timeout: soon\r\n\r\n";
        try (var socket = new Socket("localhost", world.port())) {
            socket.setSoTimeout(10_000);
            var in = new BufferedInputStream(socket.getInputStream());
            for (var i = 0; i < 50; i++) {
                for (var request : List.of(good, bad, late)) {
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                }
                assertThat(statusOfNext(in)).isEqualTo(200);
                assertThat(statusOfNext(in)).isEqualTo(404);
                assertThat(statusOfNext(in)).isEqualTo(400);
            }
        }
    }

    private static int statusOfNext(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = in.read();
            assertThat(next).as("the connection was closed").isNotNegative();
            head.append((char) next);
        }
        var length = Pattern.compile("(?i)content-length: ([0-9]+)").matcher(head);
        assertThat(length.find()).isTrue();
        in.readNBytes(Integer.parseInt(length.group(1)));
        return Integer.parseInt(head.substring(9, 12));
    }

    @Test
    void refusesBodiesThatAreNotPlainJson() {
        var headers = new HashMap<>(Http.bearer(world.realm.workerToken()));
        var body = WHOLE.formatted("").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (var type :
                new String[] {
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "application/json; charset=gbk",
                    "x"
                }) {
            headers.put("Content-Type", type);
            http.send("POST", "/v1/cases", body, headers)
                    .isProblem(415, "CONTENT_TYPE_UNSUPPORTED");
        }
        headers.put("Content-Type", "application/json;charset=utf-8");
        assertThat(http.send("POST", "/v1/cases", body, headers).status()).isEqualTo(200);
        headers.put("Content-Encoding", "gzip"); // which it is not
        http.send("POST", "/v1/cases", body, headers).isProblem(400, "REQUEST_MALFORMED");
        headers.put("Content-Encoding", "br");
        http.send("POST", "/v1/cases", body, headers).isProblem(415, "CONTENT_TYPE_UNSUPPORTED");
    }

    @Test
    void refusesABodyWhereNoneBelongs() {
        var headers = new HashMap<>(Http.bearer(world.realm.workerToken()));
        headers.put("Content-Type", "application/json");
        http.send("GET", "/v1/cases", "{}".getBytes(), headers).isProblem(400, "BODY_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({
        "state=NOPE, state", "state=99, state", "pageSize=ten, pageSize", "pageSize=1.5, pageSize",
        "pageSize=99999999999, pageSize", "nosuch=1, nosuch", "region=1&region=2, region",
                "pageSize=, pageSize",
    })
    void namesTheParameterThatDoesNotFit(String query, String parameter) {
        assertThat(http.get("/v1/cases?" + query).isProblem(400, "REQUEST_INVALID").violation())
                .isEqualTo(parameter);
    }

    @Test
    void letsNoParameterChangeWhatThePathSays() {
        var path = "/v1/cases/" + FakeCases.KNOWN;
        assertThat(
                        http.get(path + "?id=" + FakeCases.UNKNOWN)
                                .isProblem(400, "REQUEST_INVALID")
                                .violation())
                .isEqualTo("id");
        assertThat(
                        http.get(path + "/events?caseId=" + FakeCases.UNKNOWN)
                                .isProblem(400, "REQUEST_INVALID")
                                .violation())
                .isEqualTo("caseId");
        assertThat(
                        http.get(path + "/events?case_id=" + FakeCases.UNKNOWN)
                                .isProblem(400, "REQUEST_INVALID")
                                .violation())
                .isEqualTo("case_id");
        var other = "{\"id\": \"" + FakeCases.UNKNOWN + "\"}";
        assertThat(http.post(path + ":accept", other).isProblem(400, "REQUEST_INVALID").violation())
                .isEqualTo("id");
        assertThat(
                        http.post(path + ":accept?note=x", "{}")
                                .isProblem(400, "REQUEST_INVALID")
                                .violation())
                .isEqualTo("note");
        assertThat(world.cases.lastSeen()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cases/%2e%2e/partners/portal",
                "/v1/cases/..",
                "/v1/./cases",
                "/v1/cases/%2E",
                "//v1/cases",
                "/v1//cases",
                "/v1/cases;x=1",
                "/v1/cases/a;b",
                "/v1/cases/a%2Fb",
                "/v1/cases/a%5cb",
                "/v1/cases/a%00b",
                "/v1/cases/a%0d%0ab",
                "/v1/cases/%zz",
                "/v1/cases/%e4%b8",
                "/v1/cases/%c0%ae%c0%ae",
                "/v1/cases/a\\b",
                "/v1/cases/%252e%252e",
                "/callbacks/../v1/cases",
                "/assets/..%2f..%2fapplication.yaml",
                "/v1/cases?x=|",
                "/v1/cases?x=%zz",
                "/v1/cases?x={}",
                "*",
                "http://localhost/v1/cases",
            })
    void refusesPathsThatHideSomething(String target) {
        assertThat(http.raw("GET " + target + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"reason\":\"PATH_INVALID\"", "\"traceId\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cases", "/session", "/outside/x", "/actuator/health", "/"})
    void refusesTwoHostNamesWhoeverWouldAnswer(String path) {
        assertThat(http.raw("GET " + path + " HTTP/1.1", "Host: evil.example"))
                .startsWith("HTTP/1.1 400")
                .contains("\"reason\":\"REQUEST_MALFORMED\"", "host: 2 (expected: one)");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(http.raw("GET /v1/cases/" + "a".repeat(2_000) + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("PATH_INVALID");
        assertThat(http.raw("GET /v1/cases HTTP/1.1", "X-Long: " + "a".repeat(20_000)))
                .startsWith("HTTP/1.1 431")
                .contains("HEADERS_TOO_LARGE");
    }

    @Test
    void believesNoIdentityHeaderFromOutside() {
        var forged =
                Map.of(
                        "X-User-Id",
                        "u-admin",
                        "X-User-Roles",
                        "system-admin",
                        "x-tif-uid",
                        "1",
                        "linli-caller-bin",
                        "AAAA",
                        "X-Linli-Caller",
                        "u-admin",
                        "grpc-status",
                        "0");
        http.get("/v1/cases/" + FakeCases.KNOWN, forged).isProblem(401, "CREDENTIALS_MISSING");

        var headers = new HashMap<>(forged);
        headers.putAll(Http.bearer(world.realm.workerToken()));
        assertThat(http.get("/v1/cases/" + FakeCases.KNOWN, headers).status()).isEqualTo(200);
        assertThat(world.cases.lastSeen().caller().id()).isEqualTo("u-wang");
    }

    @Test
    void refusesAnIdempotencyKeyThatIsNone() {
        var headers = new HashMap<>(Http.bearer(world.realm.workerToken()));
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", "x".repeat(129));
        var body = WHOLE.formatted("").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        http.send("POST", "/v1/cases", body, headers).isProblem(400, "HEADER_INVALID");
    }
}
