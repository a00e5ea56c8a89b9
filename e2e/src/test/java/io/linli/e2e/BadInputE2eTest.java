package io.linli.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every refusal is a problem document with a stable reason, none is a fault of ours, none leaves a
/// row.
@ExtendWith(RunningMesh.class)
class BadInputE2eTest {
    private static final String JSON = "application/json";
    private static Api portal;
    private static Api worker;
    private static Api nobody;
    private static long before;

    @BeforeAll
    static void count() {
        var people = RunningMesh.people();
        portal = people.partner("portal-bj");
        worker = people.person("grid.wang");
        nobody = people.nobody();
        before = total();
    }

    @AfterAll
    static void noneLeftARow() {
        assertThat(total()).isEqualTo(before);
    }

    private static long total() {
        return portal.get("/v1/cases:count").expect(200).json().path("total").asLong();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"externalId":                                                            | 400
                    []                                                                        | 400
                    {"externalId":"X","externalId":"Y"}                                       | 400
                    {"nosuch":1}                                                              | 400
                    {"title":7}                                                               | 400
                    {"region":["110105017036"]}                                               | 400
                    {"externalId":"X","region":"11010501703","category":"OTHER","title":"t"}  | 400
                    {"externalId":"X","region":"110105017036","category":"NOSUCH","title":"t"}| 400
                    {"externalId":"X","region":"110105017036","category":"OTHER","title":""}  | 400
                    {"region":"110105017036","category":"OTHER","title":"t"}                  | 400
                    {"externalId":"X","region":"500103004003","category":"OTHER","title":"t"} | 403
                    """)
    void aBodyThatIsWrongIsRefused(String body, int status) throws IOException {
        assertProblem(post(portal, "/v1/cases", body), status);
    }

    @Test
    void anElevenDigitRegionSaysWhatWasExpected() throws IOException {
        var answer =
                post(
                        portal,
                        "/v1/cases",
                        "{\"externalId\":\"X\",\"region\":\"11010501703\",\"category\":\"OTHER\",\"title\":\"t\"}");
        var violation = answer.json().at("/violations/0");
        assertThat(violation.path("field").asString()).isEqualTo("region");
        assertThat(violation.path("description").asString()).contains("12 digits");
    }

    @Test
    void aTitleOfTenThousandCharactersIsRefused() throws IOException {
        var body =
                Map.of(
                        "externalId",
                        "X",
                        "region",
                        "110105017036",
                        "category",
                        "OTHER",
                        "title",
                        "长".repeat(10_000));
        var answer = post(portal, "/v1/cases", MeshFile.JSON.writeValueAsString(body));
        assertProblem(answer, 400);
        assertThat(answer.json().at("/violations/0/field").asString()).isEqualTo("title");
    }

    @Test
    void aBodyOverTheLimitIsRefused() throws IOException {
        assertProblem(
                post(portal, "/v1/cases", "{\"title\":\"" + "x".repeat(2_000_000) + "\"}"), 413);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cases?state=NOSUCH, 400",
        "/v1/cases?nosuch=1, 400",
        "/v1/cases?pageSize=101, 400",
        "/v1/cases?pageSize=x, 400",
        "/v1/cases?pageToken=x, 400",
        "/v1/cases/not-a-uuid, 400",
        "/v1/nosuch, 404",
    })
    void anAddressThatIsWrongIsRefused(String path, int status) throws IOException {
        assertProblem(worker.once("GET", path, Map.of(), new byte[0]), status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cases/%2e%2e/partners/portal-bj", "/v1/cases/../partners/portal-bj",
                        "/v1//cases", "/v1/cases;x=1",
                "/v1/cases/%2E%2E", "/v1/cases/a%00b", "/v1/./cases", "/v1/cases%2fcount"
            })
    void aTrickyPathReachesNothing(String path) throws IOException {
        var answer = worker.once("GET", path, Map.of(), new byte[0]);
        assertProblem(answer, 400);
    }

    @Test
    void whoDoesNotProveWhoTheyAreIsRefusedEvenWithForgedHeaders() throws IOException {
        var forged =
                Map.of(
                        "x-user-id",
                        "grid.wang",
                        "x-tif-uid",
                        "1",
                        "linli-caller-bin",
                        "AAAA",
                        "x-forwarded-user",
                        "admin");
        assertProblem(nobody.once("GET", "/v1/cases", forged, new byte[0]), 401);
        assertProblem(nobody.once("GET", "/v1/cases", Map.of(), new byte[0]), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "Bearer a.b.c", "Basic eDp5"})
    void aTokenThatIsNotOursIsRefused(String authorization) throws IOException {
        assertProblem(
                nobody.once(
                        "GET", "/v1/cases", Map.of("authorization", authorization), new byte[0]),
                401);
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() throws IOException {
        // signed with "none", claims of another realm
        var token =
                base64("{\"alg\":\"none\"}")
                        + "."
                        + base64("{\"iss\":\"http://localhost/realms/master\"}")
                        + ".";
        var answer =
                nobody.once(
                        "GET",
                        "/v1/cases",
                        Map.of("authorization", "Bearer " + token),
                        new byte[0]);
        assertProblem(answer, 401);
    }

    @Test
    void aCallbackWithAWrongSignatureIsRefused() throws IOException {
        var headers =
                Map.of(
                        "content-type",
                        JSON,
                        "x-app-key",
                        "dispatch",
                        "x-timestamp",
                        "1763712000000",
                        "x-nonce",
                        UUID.randomUUID().toString(),
                        "x-sign-type",
                        "HMAC-SM3",
                        "x-sign",
                        "0".repeat(64));
        var answer =
                nobody.once(
                        "POST",
                        "/callbacks/dispatch",
                        headers,
                        "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("code")).startsWith("A03");
    }

    @Test
    void aSignatureServesOnce() throws IOException {
        var used = new HashMap<String, String>();
        var people = RunningMesh.people();
        var once = people.proofOf("portal-bj");
        var uri = URI.create(RunningMesh.mesh().gateway() + "/v1/cases:count");
        used.putAll(once.headersFor("GET", uri, Map.of(), new byte[0]));
        assertThat(nobody.once("GET", "/v1/cases:count", used, new byte[0]).status())
                .isEqualTo(200);
        var replayed = nobody.once("GET", "/v1/cases:count", used, new byte[0]);
        assertProblem(replayed, 401);
        assertThat(replayed.reason()).isEqualTo("NONCE_REPLAYED");
    }

    private static Answer post(Api api, String path, String body) throws IOException {
        return api.once(
                "POST", path, Map.of("content-type", JSON), body.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.reason()).matches("[A-Z]+(_[A-Z0-9]+)*");
        assertThat(answer.text("detail")).isNotBlank();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
