package io.linli.transcode.openapi;

import static io.linli.transcode.openapi.Json.object;
import static io.linli.transcode.openapi.Json.reference;
import static io.linli.transcode.openapi.Json.typed;
import static io.linli.transcode.openapi.Json.with;

import com.google.api.FieldBehavior;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.linli.transcode.plan.Body;
import io.linli.transcode.plan.Plan;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Describes one binding of one method.
final class Operations {
    static final String PROBLEM = "#/components/responses/Problem";

    private static final Set<String> KNOWN =
            Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH");

    /// Where bindings go that OpenAPI has no place for: other methods, and ways that it takes for
    /// the same.
    private static final String OTHERS = "x-other-bindings";

    private final Comments comments;
    private final Schemas schemas;
    private final House house;
    private final Places places;
    private final Set<String> ids = new HashSet<>();

    Operations(Comments comments, Schemas schemas, House house, Places places) {
        this.comments = comments;
        this.schemas = schemas;
        this.house = house;
        this.places = places;
    }

    /// @param paths gets the operation
    void describe(Plan plan, JsonObject paths) {
        var place = places.of(plan);
        var path = Json.child(paths, place.path());
        var operation = operation(plan, place);
        var method = plan.httpMethod().toLowerCase(Locale.ROOT);
        if (KNOWN.contains(plan.httpMethod()) && !path.has(method)) {
            path.add(method, operation);
        } else {
            Json.child(path, OTHERS)
                    .add(plan.httpMethod() + " " + plan.template().text(), operation);
        }
    }

    private JsonObject operation(Plan plan, Places.Place place) {
        var operation = with(object(), "operationId", id(plan));
        var tags = new JsonArray();
        tags.add(house.tag(plan));
        operation.add("tags", tags);
        var text = comments.of(plan.method());
        var end = text.indexOf("\n\n");
        Json.putIfAny(
                operation, "summary", (end < 0 ? text : text.substring(0, end)).replace('\n', ' '));
        operation.addProperty("description", text.isEmpty() ? plan.method().getFullName() : text);
        if (plan.method().getOptions().getDeprecated()) {
            operation.addProperty("deprecated", true);
        }
        var parameters = new JsonArray();
        place.parts().forEach(part -> parameters.add(pathParameter(part)));
        Parameters.byQuery(plan, schemas)
                .forEach((name, field) -> parameters.add(queryParameter(name, field)));
        operation.add("parameters", parameters);
        body(operation, plan);
        answers(operation, plan);
        house.operation(plan, operation);
        return operation;
    }

    private String id(Plan plan) {
        var service = plan.method().getService();
        var name = service.getName().replaceFirst("Service$", "") + "_" + plan.method().getName();
        var id = name;
        for (var i = 1; !ids.add(id); i++) {
            id = name + i;
        }
        return id;
    }

    private JsonObject pathParameter(Places.Part part) {
        var parameter = with(with(object(), "name", part.name()), "in", "path");
        parameter.addProperty("required", true);
        var field = part.field();
        var schema = field == null || !part.whole() ? typed("string") : schemas.of(field);
        var notes =
                field == null
                        ? ""
                        : part.whole() ? takeDescription(schema) : schemas.comment(field);
        if (field != null && !part.whole()) {
            notes = "Part of `" + schemas.name(field) + "`: " + notes;
        }
        if (part.rest()) {
            notes = (notes + "\n\nMay hold slashes.").strip();
        }
        Json.putIfAny(parameter, "description", notes);
        parameter.add("schema", schema);
        return parameter;
    }

    private JsonObject queryParameter(String name, FieldDescriptor field) {
        var parameter = with(with(object(), "name", name), "in", "query");
        if (name.indexOf('.') < 0 && Schemas.behaves(field, FieldBehavior.REQUIRED)) {
            parameter.addProperty("required", true);
        }
        var schema = schemas.of(field);
        Json.putIfAny(parameter, "description", takeDescription(schema));
        parameter.add("schema", schema);
        return parameter;
    }

    /// A parameter has a place of its own for what is said about it.
    private static String takeDescription(JsonObject schema) {
        schema.remove("readOnly");
        schema.remove("writeOnly");
        var description = schema.remove("description");
        return description == null ? "" : description.getAsString();
    }

    private void body(JsonObject operation, Plan plan) {
        if (plan.body() instanceof Body.None) {
            return;
        }
        schemas.asks(plan.method().getInputType());
        var body = object();
        JsonObject schema;
        var required = false;
        if (plan.body() instanceof Body.Field(var field)) {
            schema = plan.takesHttpBody() ? binary() : schemas.of(field);
            required = Schemas.behaves(field, FieldBehavior.REQUIRED);
        } else {
            var bound =
                    plan.bound().stream()
                            .filter(path -> path.steps().size() == 1)
                            .map(path -> path.last())
                            .collect(Collectors.toSet());
            var input = plan.method().getInputType();
            schema = plan.takesHttpBody() ? binary() : schemas.without(input, bound, "Body");
            required =
                    input.getFields().stream()
                            .anyMatch(field ->
                                    !bound.contains(field)
                                            && Schemas.behaves(field, FieldBehavior.REQUIRED));
        }
        if (required) {
            body.addProperty("required", true);
        }
        if (plan.takesHttpBody()) {
            body.add("content", content("*/*", schema));
        } else {
            var type = plan.kind().clientStreams() ? "application/x-ndjson" : "application/json";
            body.add("content", content(type, schema));
        }
        operation.add("requestBody", body);
    }

    private void answers(JsonObject operation, Plan plan) {
        var ok = with(object(), "description", "The answer.");
        var part = plan.responseBody();
        if (plan.answersHttpBody()) {
            ok.add("content", content("*/*", binary()));
        } else {
            schemas.answers(plan.method().getOutputType());
            var one = part == null ? schemas.of(plan.method().getOutputType()) : schemas.of(part);
            var content = object();
            if (plan.kind().serverStreams()) {
                var all = with(typed("array"), "items", one);
                content = content("application/json", all);
                content.add("application/x-ndjson", with(object(), "schema", one));
                content.add("text/event-stream", with(object(), "schema", one));
            } else {
                content = content("application/json", one);
            }
            ok.add("content", content);
        }
        var responses = with(object(), "200", ok);
        responses.add("default", reference(PROBLEM));
        operation.add("responses", responses);
    }

    private static JsonObject binary() {
        return with(typed("string"), "format", "binary");
    }

    private static JsonObject content(String type, JsonObject schema) {
        return with(object(), type, with(object(), "schema", schema));
    }
}
