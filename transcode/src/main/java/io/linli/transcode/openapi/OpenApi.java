package io.linli.transcode.openapi;

import static io.linli.transcode.openapi.Json.object;
import static io.linli.transcode.openapi.Json.reference;
import static io.linli.transcode.openapi.Json.texts;
import static io.linli.transcode.openapi.Json.typed;
import static io.linli.transcode.openapi.Json.with;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import io.linli.transcode.plan.Api;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/// Describes an API as OpenAPI 3.1.
public final class OpenApi {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private OpenApi() {}

    /// The description of any API, as JSON in UTF-8.
    public static byte[] of(Api api, Info info) {
        return of(api, info, House.PLAIN);
    }

    /// @param house says what the contract does not
    public static byte[] of(Api api, Info info, House house) {
        return GSON.toJson(tree(api, info, house)).getBytes(StandardCharsets.UTF_8);
    }

    static JsonObject tree(Api api, Info info, House house) {
        var comments = new Comments(api.set().files());
        var style = api.shapes().style();
        var parts = new PartNames(api.set().files(), house);
        var schemas = new Schemas(comments, house, parts, style);
        var operations = new Operations(comments, schemas, house, new Places(style.protoNames()));
        var document = frame(info);
        house.document(document);
        var paths = object();
        var tags = new TreeMap<String, String>();
        for (var plan : api.plans()) {
            operations.describe(plan, paths);
            tags.merge(
                    house.tag(plan),
                    said(comments, plan.method().getService()),
                    (one, more) -> one.contains(more) ? one : one + "\n\n" + more);
        }
        document.add("tags", tags(tags));
        document.add("paths", paths);
        var named = Json.child(Json.child(document, "components"), "schemas");
        schemas.named().forEach(named::add);
        return document;
    }

    /// A service without a comment is at least named.
    private static String said(Comments comments, ServiceDescriptor service) {
        var comment = comments.of(service);
        return comment.isEmpty() ? "`" + service.getFullName() + "`" : comment;
    }

    private static JsonArray tags(TreeMap<String, String> texts) {
        var tags = new JsonArray();
        texts.forEach((name, text) -> {
            tags.add(with(with(object(), "name", name), "description", text));
        });
        return tags;
    }

    private static JsonObject frame(Info info) {
        var document = with(object(), "openapi", "3.1.0");
        var about = with(object(), "title", info.title());
        about.addProperty("version", info.version());
        Json.putIfAny(about, "description", info.description());
        document.add("info", about);
        var servers = new JsonArray();
        info.servers().forEach(url -> servers.add(with(object(), "url", url)));
        document.add("servers", servers);
        var components = Json.child(document, "components");
        components.add("responses", with(object(), "Problem", problemAnswer()));
        var schemas = with(object(), "Problem", problem());
        schemas.add("Violation", violation());
        components.add("schemas", schemas);
        return document;
    }

    private static JsonObject problemAnswer() {
        var schema = with(object(), "schema", reference(Schemas.REFERENCE + "Problem"));
        var answer = with(object(), "description", "Turned down; `reason` says why.");
        return with(answer, "content", with(object(), "application/problem+json", schema));
    }

    /// As `ProblemDocument` writes it.
    private static JsonObject problem() {
        var properties = object();
        text(properties, "type", "`urn:linli:problem:` and the reason.");
        text(properties, "title", "Short, the same for all refusals of a kind.");
        whole(properties, "status", "The HTTP status.");
        text(properties, "detail", "Names the value and what was expected.");
        text(properties, "reason", "Stable; a program may act on it.");
        text(properties, "traceId", "Name it when asking for help.");
        var violations = with(typed("array"), "items", reference(Schemas.REFERENCE + "Violation"));
        violations.addProperty("description", "Every field or parameter that does not fit.");
        properties.add("violations", violations);
        whole(properties, "code", "The code of the `google.rpc.Status`.");
        text(properties, "message", "The message of the `google.rpc.Status`.");
        var detail = typed("object");
        detail.addProperty("additionalProperties", true);
        var details = with(typed("array"), "items", detail);
        details.addProperty("description", "The details of the `google.rpc.Status`.");
        properties.add("details", details);
        var problem = typed("object");
        problem.addProperty("description", "Why a request was turned down (RFC 9457).");
        problem.add("properties", properties);
        problem.add(
                "required",
                texts(
                        List.of(
                                "type",
                                "title",
                                "status",
                                "detail",
                                "reason",
                                "traceId",
                                "violations",
                                "code",
                                "message",
                                "details")));
        return problem;
    }

    private static JsonObject violation() {
        var properties = object();
        text(properties, "field", "The field or parameter, such as `inner.items[2].name`.");
        text(properties, "description", "What was expected.");
        var violation = with(typed("object"), "properties", properties);
        violation.addProperty("description", "What does not fit.");
        violation.add("required", texts(List.of("field", "description")));
        return violation;
    }

    private static void text(JsonObject properties, String name, String description) {
        properties.add(name, with(typed("string"), "description", description));
    }

    private static void whole(JsonObject properties, String name, String description) {
        var schema = with(typed("integer"), "format", "int32");
        properties.add(name, with(schema, "description", description));
    }
}
