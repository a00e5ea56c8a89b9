package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.FileCaseRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.ListCasesRequest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(World.Provider.class)
class TranscodingTest {
    private World world;
    private Http http;

    @BeforeEach
    void enter(World world) {
        this.world = world;
        this.http = new Http(world);
        world.cases.lastSeen();
    }

    @Test
    void carriesABodyToItsRoomAndTheAnswerBack() {
        var answer =
                http.post(
                        "/v1/cases",
                        """
                        {"externalId": "P-1", "region": "110105017036", "category": "ROAD_COLLAPSE",
                         "title": "路面塌陷", "description": "…", "reporter": {"id": "r-1", "name": "张三"}}\
                        """);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        assertThat(answer.json().get("state").stringValue()).isEqualTo("FILED");
        var seen = (FileCaseRequest) world.cases.lastSeen().request();
        assertThat(seen.getTitle()).isEqualTo("路面塌陷");
        assertThat(seen.getReporter().getName()).isEqualTo("张三");
    }

    @Test
    void tellsTheRoomWhoCallsAndWhichTraceItBelongsTo() {
        var headers = new HashMap<>(Http.bearer(world.realm.workerToken()));
        headers.put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        http.get("/v1/cases/" + FakeCases.KNOWN, headers);

        var seen = world.cases.lastSeen();
        assertThat(seen.caller().kind()).isEqualTo(Caller.Kind.PERSON);
        assertThat(seen.caller().id()).isEqualTo("u-wang");
        assertThat(seen.caller().name()).isEqualTo("王网格");
        assertThat(seen.caller().roles())
                .containsExactly("grid-worker"); // Keycloak's own roles stay out
        assertThat(seen.caller().region()).isEqualTo("110105017036");
        assertThat(seen.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void fillsThePathsVariableAndTheVerbsMethod() {
        http.post("/v1/cases/" + FakeCases.KNOWN + ":accept", "{\"note\": \"已受理\"}");

        var seen = (AcceptCaseRequest) world.cases.lastSeen().request();
        assertThat(seen.getId()).isEqualTo(FakeCases.KNOWN);
        assertThat(seen.getNote()).isEqualTo("已受理");
    }

    @Test
    void fillsFieldsFromTheQuery() {
        http.get("/v1/cases?region=110105017036&state=FILED&pageSize=50");

        var seen = (ListCasesRequest) world.cases.lastSeen().request();
        assertThat(seen.getRegion()).isEqualTo("110105017036");
        assertThat(seen.getState()).isEqualTo(Case.State.FILED);
        assertThat(seen.getPageSize()).isEqualTo(50);
    }

    @Test
    void showsEmptyListsAndZerosButNoUnsetEnum() {
        assertThat(http.get("/v1/cases").json().get("cases").isEmpty()).isTrue();
        assertThat(http.get("/v1/cases:count").json().get("total").stringValue()).isEqualTo("0");
        assertThat(http.get("/v1/cases/" + FakeCases.KNOWN).json().has("state")).isFalse();
    }

    @Test
    void keepsEveryDigitOfA64BitNumber() {
        var json = http.get("/v1/cases/" + FakeCases.KNOWN).json();

        assertThat(json.get("version").stringValue()).isEqualTo("9007199254740993");
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        var answer =
                http.send(
                        "HEAD",
                        "/v1/cases/" + FakeCases.KNOWN,
                        new byte[0],
                        Http.bearer(world.realm.workerToken()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().body()).isEmpty();
        assertThat(((GetCaseRequest) world.cases.lastSeen().request()).getId())
                .isEqualTo(FakeCases.KNOWN);
    }

    @Test
    void tellsWhichMethodsAPathKnows() {
        var none = new byte[0];

        assertThat(http.send("OPTIONS", "/v1/cases", none, java.util.Map.of()).header("allow"))
                .isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(
                        http.send("DELETE", "/v1/cases", none, java.util.Map.of())
                                .isProblem(405, "METHOD_NOT_ALLOWED")
                                .header("allow"))
                .isEqualTo("GET, HEAD, OPTIONS, POST");
        http.get("/v1/nothing").isProblem(404, "ROUTE_UNKNOWN");
        http.get("/v1/cases/").isProblem(400, "PATH_INVALID"); // an empty segment names nothing
        http.get("/nothing/at/all").isProblem(404, "ROUTE_UNKNOWN");
    }

    @Test
    void doesNotRouteWhatIsOnlyForServices() {
        http.post("/linli.identity.v1.PartnerService/GetPartnerKey", "{\"appKey\": \"portal\"}")
                .isProblem(404, "ROUTE_UNKNOWN");
    }

    @Test
    void passesRefusalsOnWithTheirReason() {
        var missing = http.get("/v1/cases/" + FakeCases.UNKNOWN).isProblem(404, "CASE_UNKNOWN");
        assertThat(missing.detail()).contains(FakeCases.UNKNOWN);
        var state =
                http.post("/v1/cases/" + FakeCases.WRONG_STATE + ":accept", "{}")
                        .isProblem(400, "STEP_ORDER");
        assertThat(state.detail()).contains("expected: FILED");
        assertThat(
                        http.get("/v1/cases/" + FakeCases.FULL)
                                .isProblem(429, "EVENTS_FULL")
                                .header("retry-after"))
                .isNotEmpty();
        http.post(
                        "/v1/cases",
                        """
                        {"externalId": "TAKEN", "region": "110105017036", "category": "X", "title": "t"}\
                        """)
                .isProblem(409, "EXTERNAL_ID_TAKEN");
    }

    @Test
    void saysNothingOfTheInsideWhenSomethingBreaks() {
        var bug = http.get("/v1/cases/" + FakeCases.BUG).isProblem(500, "INTERNAL");
        assertThat(bug.raw().body()).doesNotContain("jdbc", "10.0.0.1");

        var officer =
                world.realm.signed(
                        world.realm.person("u-o", "o", "o", "110105017", "street-officer"));
        var away = http.get("/v1/repairs", Http.bearer(officer)).isProblem(503, "UPSTREAM_AWAY");
        assertThat(away.raw().body()).doesNotContain("127.0.0.1");
        assertThat(away.header("retry-after")).isNotEmpty();
    }

    @Test
    void asksNoLongerThanTheClientWaits() {
        var headers = new HashMap<>(Http.bearer(world.realm.workerToken()));
        headers.put("grpc-timeout", "200m");
        http.get("/v1/cases/" + FakeCases.SLOW, headers).isProblem(504, "UPSTREAM_LATE");
        assertThat(world.cases.lastSeen().left()).isLessThanOrEqualTo(Duration.ofMillis(200));

        headers.put("grpc-timeout", "1H");
        http.get("/v1/cases/" + FakeCases.KNOWN, headers);
        assertThat(world.cases.lastSeen().left())
                .isLessThanOrEqualTo(Duration.ofSeconds(3)); // the gateway's own bound

        headers.put("grpc-timeout", "soon");
        http.get("/v1/cases/" + FakeCases.KNOWN, headers).isProblem(400, "DEADLINE_INVALID");
    }

    @Test
    void cancelsTheCallOfAClientThatHasGone() throws Exception {
        var request =
                HttpRequest.newBuilder(http.uri("/v1/cases/" + FakeCases.SLOW))
                        .header("Authorization", "Bearer " + world.realm.workerToken())
                        .build();
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            var waiting = client.sendAsync(request, BodyHandlers.ofString());
            while (world.cases.lastSeen() == null) {
                Thread.onSpinWait();
            }
            waiting.cancel(true);
            world.cases.slowCallCancelled.get(
                    2, TimeUnit.SECONDS); // well before the deadline of 3 s
        }
    }
}
