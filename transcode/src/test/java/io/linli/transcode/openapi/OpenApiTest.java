package io.linli.transcode.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import io.linli.transcode.test.TestContract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiTest {
    private static final JsonObject API =
            OpenApi.tree(TestContract.api(), Info.of("Test", "v1"), House.PLAIN);
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch");

    private static JsonElement at(String pointer) {
        JsonElement element = API;
        for (var step : pointer.substring(1).split("/")) {
            var name = step.replace("~1", "/").replace("~0", "~");
            element =
                    element.isJsonArray()
                            ? element.getAsJsonArray().get(Integer.parseInt(name))
                            : element.getAsJsonObject().get(name);
            assertThat(element).as(pointer).isNotNull();
        }
        return element;
    }

    private static JsonObject operation(String method, String path) {
        return API.getAsJsonObject("paths").getAsJsonObject(path).getAsJsonObject(method);
    }

    private static JsonObject schema(String name) {
        return at("/components/schemas/linli.test.v1." + name).getAsJsonObject();
    }

    private static JsonObject property(String message, String name) {
        return schema(message).getAsJsonObject("properties").getAsJsonObject(name);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"").matcher(API.toString());

        assertThat(references.results().map(each -> each.group(1)).distinct().toList())
                .isNotEmpty()
                .allSatisfy(OpenApiTest::at);
    }

    @Test
    void everyOperationHasANameOfItsOwnAndAllVariablesOfItsPath() {
        var ids = new HashSet<String>();
        var forms = new HashSet<String>();
        API.getAsJsonObject("paths")
                .asMap()
                .forEach((path, item) -> {
                    assertThat(forms.add(path.replaceAll("\\{[^}]*}", "{}"))).isTrue();
                    METHODS.stream()
                            .filter(item.getAsJsonObject()::has)
                            .forEach(method -> {
                                var operation = operation(method, path);
                                assertThat(ids.add(text(operation, "operationId"))).isTrue();
                                assertThat(variables(operation))
                                        .containsExactlyInAnyOrderElementsOf(variables(path));
                            });
                });
        assertThat(ids).contains("Echo_Get", "Echo_GetNested", "Echo_GetNested1", "File_Upload");
    }

    private static List<String> variables(String path) {
        return Pattern.compile("\\{([A-Za-z0-9_-]+)}")
                .matcher(path)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private static List<String> variables(JsonObject operation) {
        return parameters(operation, "path");
    }

    private static List<String> parameters(JsonObject operation, String in) {
        var names = new ArrayList<String>();
        operation
                .getAsJsonArray("parameters")
                .forEach(each -> {
                    if (text(each.getAsJsonObject(), "in").equals(in)) {
                        names.add(text(each.getAsJsonObject(), "name"));
                    }
                });
        return names;
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    @ParameterizedTest
    @CsvSource({
        "small, integer, int32",
        "unsignedSmall, integer, int64",
        "big, string, int64",
        "unsignedBig, string, uint64",
        "single, number, float",
        "at, string, date-time",
        "raw, string, byte",
        "wrappedInt64, string, int64",
        "wrappedInt32, integer, int32",
    })
    void fieldsAreDescribedAsJsonWritesThem(String name, String type, String format) {
        assertThat(text(property("Thing", name), "type")).isEqualTo(type);
        assertThat(text(property("Thing", name), "format")).isEqualTo(format);
    }

    @Test
    void namesAreThoseOfJson() {
        assertThat(schema("Thing").getAsJsonObject("properties").keySet())
                .contains("veryOdd", "displayName")
                .doesNotContain("odd", "display_name");
    }

    @Test
    void commentsAndOneofsAreTold() {
        assertThat(text(property("Thing", "name"), "description")).isEqualTo("What it is called.");
        assertThat(text(schema("Thing"), "description"))
                .contains("Something to send", "Only one of `either`, `or`, `deep`.");
        assertThat(text(schema("Colour"), "description")).contains("- `RED`: As a flag is.");
        assertThat(schema("Colour").getAsJsonArray("enum")).hasSize(2);
    }

    @Test
    void requestsAreStrictAndAnswersMayGrow() {
        assertThat(schema("WatchRequest").get("additionalProperties").getAsBoolean()).isFalse();
        assertThat(schema("Thing").has("additionalProperties")).isFalse();
    }

    @Test
    void answersPromiseWhatIsWrittenEvenWhenEmpty() {
        var shown = ApiSettings.STANDARD.with(new JsonStyle(true, false, false, false));
        var api = Api.of(TestContract.set(), HttpRules.annotations(), shown);
        var schemas =
                OpenApi.tree(api, Info.of("Test", "v1"), House.PLAIN)
                        .getAsJsonObject("components")
                        .getAsJsonObject("schemas");

        assertThat(schemas.getAsJsonObject("linli.test.v1.Summary").getAsJsonArray("required"))
                .hasSize(4);
        assertThat(schemas.getAsJsonObject("linli.test.v1.Thing").has("required")).isFalse();
    }

    @Test
    void aFieldOfThePathIsNotAskedForInTheBody() {
        var put = operation("put", "/v1/things/{name}");

        assertThat(put.getAsJsonObject("requestBody").toString()).contains("Thing" + "Body");
        assertThat(schema("ThingBody").getAsJsonObject("properties").has("name")).isFalse();
        assertThat(parameters(put, "query")).isEmpty();
    }

    @Test
    void bodiesThatLackDifferentFieldsAreDifferentSchemas() {
        var api =
                TestContract.api(
                        TestContract.method("One", "put: '/v1/a/{name}' body: '*'"),
                        TestContract.method("Two", "put: '/v1/b/{display_name}' body: '*'"),
                        TestContract.method("Three", "put: '/v1/c/{name}' body: '*'"));
        var document = OpenApi.tree(api, Info.of("Test", "v1"), House.PLAIN);
        var schemas = document.getAsJsonObject("components").getAsJsonObject("schemas").asMap();

        assertThat(properties(schemas.get("linli.test.v1.ThingBody")))
                .contains("displayName")
                .doesNotContain("name");
        assertThat(properties(schemas.get("linli.test.v1.ThingBody2")))
                .contains("name")
                .doesNotContain("displayName");
        assertThat(schemas).doesNotContainKey("linli.test.v1.ThingBody3");
    }

    private static Set<String> properties(JsonElement schema) {
        return schema.getAsJsonObject().getAsJsonObject("properties").keySet();
    }

    @Test
    void parametersAreThoseThatMayComeByQuery() {
        assertThat(parameters(operation("get", "/v1/things/{name}"), "query"))
                .contains("displayName", "inner.text", "inner.inner.number", "texts", "span")
                .doesNotContain("name", "labels", "inners", "any", "inner");
        assertThat(parameters(operation("patch", "/v1/things/{name}"), "query"))
                .containsExactly("updateMask", "note");
    }

    @Test
    void variablesOfSeveralSegmentsAreTakenApart() {
        var deep = operation("get", "/v1/shelves/{shelf}/books/{book}");

        assertThat(variables(deep)).containsExactly("shelf", "book");
        assertThat(variables(operation("get", "/v1/files/{name}:sign"))).containsExactly("name");
    }

    @Test
    void streamsAreDescribedInEveryFormTheyCanTake() {
        var content = operation("get", "/v1/streams").getAsJsonObject("responses").toString();

        assertThat(content)
                .contains("application/json", "application/x-ndjson", "text/event-stream");
        assertThat(operation("post", "/v1/streams:chat").getAsJsonObject("requestBody").toString())
                .contains("application/x-ndjson");
    }

    @Test
    void bodiesOfAnyTypeAreBinary() {
        assertThat(operation("post", "/v1/raw").getAsJsonObject("requestBody").toString())
                .contains("*/*", "binary");
    }

    @Test
    void whatOpenApiHasNoPlaceForStandsAside() {
        var item = API.getAsJsonObject("paths").getAsJsonObject("/v1/things/{name}");

        assertThat(item.getAsJsonObject("x-other-bindings").keySet())
                .containsExactly("PURGE /v1/things/{name}");
    }
}
