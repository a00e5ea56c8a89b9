package io.linli.gateway.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.GenericDescriptor;
import io.linli.mesh.call.Contract;
import io.linli.proto.options.v1.OptionsProto;
import io.linli.transcode.openapi.House;
import io.linli.transcode.openapi.Info;
import io.linli.transcode.openapi.OpenApi;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.Plan;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What this house's description says beyond the contract: who may call, how one signs in, which
/// bounds hold, and every reason for a no.
final class LinliHouse implements House {
    /// What holds for all methods.
    private static final String FRAME = "/openapi/frame.json";

    private final JsonObject frame = frame();

    private LinliHouse() {}

    /// The public API as OpenAPI 3.1, in JSON.
    static byte[] describe(Api api) {
        var house = new LinliHouse();
        var info = house.frame.getAsJsonObject("info");
        return OpenApi.of(
                api,
                new Info(
                        info.get("title").getAsString(),
                        info.get("version").getAsString(),
                        info.get("description").getAsString(),
                        List.of("/")),
                house);
    }

    private static JsonObject frame() {
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(LinliHouse.class.getResourceAsStream(FRAME), FRAME),
                        StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(in).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void document(JsonObject document) {
        merge(frame, document);
    }

    /// What is in both keeps what was there; the frame adds to it.
    private static void merge(JsonObject more, JsonObject into) {
        more.asMap()
                .forEach((name, value) -> {
                    if (value.isJsonObject() && into.get(name) instanceof JsonObject own) {
                        merge(value.getAsJsonObject(), own);
                    } else if (!into.has(name) || value.isJsonPrimitive()) {
                        into.add(name, value);
                    }
                });
    }

    @Override
    public void operation(Plan plan, JsonObject operation) {
        var contract = Contract.of(plan.method());
        if (!contract.safe()) {
            var key = new JsonObject();
            key.addProperty("$ref", "#/components/parameters/IdempotencyKey");
            operation.getAsJsonArray("parameters").add(key);
        }
        var access = contract.access();
        var security = new JsonArray();
        if (access.getRolesCount() > 0) {
            List.of("bearer", "session").forEach(each -> security.add(scheme(each)));
        }
        if (access.getScopesCount() > 0) {
            List.of("httpSignature", "headerSignature", "mutualTLS")
                    .forEach(each -> security.add(scheme(each)));
        }
        operation.add("security", security);
        list(operation, "x-linli-roles", access.getRolesList());
        list(operation, "x-linli-scopes", access.getScopesList());
        list(
                operation,
                "x-linli-reasons",
                plan.method().getOptions().getExtension(OptionsProto.reasons));
    }

    private static JsonObject scheme(String name) {
        var scheme = new JsonObject();
        scheme.add(name, new JsonArray());
        return scheme;
    }

    private static void list(JsonObject operation, String name, List<String> values) {
        if (!values.isEmpty()) {
            var array = new JsonArray();
            values.forEach(array::add);
            operation.add(name, array);
        }
    }

    @Override
    public void field(FieldDescriptor field, JsonObject schema) {
        Bounds.put(schema, field);
    }

    @Override
    public List<String> notes(FieldDescriptor field) {
        return Bounds.notes(field);
    }

    @Override
    public String tag(Plan plan) {
        return plan.upstream();
    }

    /// `linli.governance.v1.Case.State` is `governance.Case.State`.
    @Override
    public String name(GenericDescriptor type) {
        return type.getFullName().replaceFirst("^linli\\.", "").replaceFirst("\\.v1\\.", ".");
    }
}
