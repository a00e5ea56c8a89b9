package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the gateway shows to anybody: the console's files, the description of the API, its own
/// health.
@ExtendWith(World.Provider.class)
class PagesTest {
    private static final Map<String, String> NOBODY = Map.of();

    private Http http;

    @BeforeEach
    void enter(World world) {
        this.http = new Http(world);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/cases/" + FakeCases.KNOWN,
                "/whistles",
                "/whistles/x",
                "/repairs",
                "/repairs/x"
            })
    void everyPageOfTheConsoleIsOneFileThatIsAskedForAnew(String path) {
        var page = http.get(path, NOBODY);

        if (page.status() == 307 || page.status() == 404) {
            return; // built without the console
        }
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-type")).startsWith("text/html");
        assertThat(page.header("cache-control")).isEqualTo("no-cache");
        assertThat(page.header("content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(page.header("x-frame-options")).isEqualTo("DENY");
        assertThat(page.header("referrer-policy")).isEqualTo("same-origin");
    }

    @Test
    void whatAPageNamesMayBeKept() {
        var script =
                Pattern.compile("/assets/[^\"]+\\.js").matcher(http.get("/", NOBODY).raw().body());

        if (script.find()) {
            var asset = http.get(script.group(), NOBODY);
            assertThat(asset.status()).isEqualTo(200);
            assertThat(asset.header("cache-control")).contains("immutable");
        }
        http.get("/assets/none.js", NOBODY).isProblem(404, "ROUTE_UNKNOWN");
    }

    @Test
    void showsTheDescriptionOnAPageOfItsOwn() {
        assertThat(http.get("/docs", NOBODY).raw().body())
                .contains("/docs/ui/swagger-ui-bundle.js")
                .doesNotContain("http://", "https://");
        assertThat(http.get("/docs/ui/swagger-ui-bundle.js", NOBODY).status()).isEqualTo(200);
        assertThat(http.get("/docs/ui/swagger-ui.css", NOBODY).header("content-type"))
                .startsWith("text/css");
        assertThat(http.get("/docs/own/start.js", NOBODY).raw().body()).contains("/openapi.json");
    }

    @Test
    void describesEveryOpenMethodAndNoOther() {
        var api = http.get("/openapi.json", NOBODY).json();

        assertThat(api.get("openapi").stringValue()).isEqualTo("3.1.0");
        assertThat(api.get("paths").propertyNames())
                .contains(
                        "/v1/cases",
                        "/v1/cases/{id}:accept",
                        "/v1/cases/{caseId}/events",
                        "/v1/regions/{code}",
                        "/v1/cases:watch");
        var ids = new HashSet<String>();
        api.get("paths")
                .values()
                .forEach(path ->
                        path.values()
                                .forEach(operation ->
                                        assertThat(
                                                        ids.add(
                                                                operation
                                                                        .get("operationId")
                                                                        .stringValue()))
                                                .isTrue()));
        assertThat(ids)
                .contains("Case_FileCase")
                .doesNotContain("Partner_GetPartnerKey", "Delivery_CreateDelivery");
    }

    @Test
    void describesBoundsAccessReasonsAndComments() {
        var api = http.get("/openapi.json", NOBODY).json();
        var file = api.get("paths").get("/v1/cases").get("post");
        assertThat(file.get("summary").stringValue()).startsWith("Files a case for a community.");
        assertThat(file.get("x-linli-scopes").get(0).stringValue()).isEqualTo("cases.write");
        assertThat(
                        StreamSupport.stream(file.get("x-linli-reasons").spliterator(), false)
                                .map(each -> each.stringValue()))
                .contains("EXTERNAL_ID_TAKEN");
        var title = api.at("/components/schemas/governance.FileCaseRequest/properties/title");
        assertThat(title.get("maxLength").intValue()).isEqualTo(100);
        assertThat(title.get("description").stringValue()).startsWith("What it is about");
        var level = api.at("/components/schemas/identity.Region.Level");
        assertThat(level.get("enum").get(0).stringValue()).isEqualTo("DISTRICT");
        assertThat(level.get("description").stringValue()).contains("`STREET`: 街道, 9 digits.");
        assertThat(
                        api.at("/components/schemas/points.Account/properties/balance/format")
                                .stringValue())
                .isEqualTo("int64");
        assertThat(
                        api.at("/components/schemas/points.Account/properties/balance/readOnly")
                                .booleanValue())
                .isTrue();
        var stream =
                api.get("paths")
                        .get("/v1/cases:watch")
                        .get("get")
                        .get("responses")
                        .get("200")
                        .get("content");
        assertThat(stream.propertyNames()).contains("text/event-stream");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var text = http.get("/openapi.json", NOBODY);
        var references = Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"").matcher(text.raw().body());
        var api = text.json();

        assertThat(references.results().map(each -> each.group(1)).distinct().toList())
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(api.at(reference).isMissingNode()).as(reference).isFalse());
    }

    @Test
    void tellsItsHealthAndNothingElse() {
        assertThat(
                        http.get("/actuator/health/readiness", NOBODY)
                                .json()
                                .get("status")
                                .stringValue())
                .isEqualTo("UP");
        for (var path :
                new String[] {
                    "/actuator/env",
                    "/actuator/prometheus",
                    "/actuator/gateway/routes",
                    "/actuator/heapdump"
                }) {
            http.get(path, NOBODY).isProblem(404, "ROUTE_UNKNOWN");
        }
    }
}
