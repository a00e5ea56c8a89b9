package io.linli.gateway.openapi;

import com.google.protobuf.Descriptors.FieldDescriptor;
import io.linli.mesh.call.Contract;
import io.linli.proto.options.v1.OptionsProto;
import io.linli.transcode.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Describes one binding of one method.
final class Operations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String PROBLEM = "#/components/responses/Problem";

    private final Comments comments;
    private final Schemas schemas;

    Operations(Comments comments, Schemas schemas) {
        this.comments = comments;
        this.schemas = schemas;
    }

    /// @param paths gets the operation
    /// @param twin counts the bindings of the method before this one
    void describe(Plan plan, ObjectNode paths, int twin) {
        var shape = PlanShape.of(plan);
        var operation =
                paths.withObjectProperty(shape.path())
                        .putObject(plan.httpMethod().toLowerCase(Locale.ROOT));
        var id =
                plan.method().getService().getName().replace("Service", "")
                        + "_"
                        + plan.method().getName();
        operation.put("operationId", twin == 0 ? id : id + twin);
        operation.putArray("tags").add(plan.upstream());
        var text = comments.of(plan.method());
        var end = text.indexOf("\n\n");
        operation.put("summary", (end < 0 ? text : text.substring(0, end)).replace('\n', ' '));
        operation.put("description", text);
        parameters(operation.putArray("parameters"), plan, shape);
        body(operation, plan, shape);
        answers(operation.putObject("responses"), plan);
        access(operation, plan);
    }

    private void parameters(ArrayNode parameters, Plan plan, PlanShape shape) {
        shape.pathFields()
                .forEach((name, field) ->
                        parameters.add(parameter("path", name, field).put("required", true)));
        shape.queryFields()
                .forEach((name, field) -> parameters.add(parameter("query", name, field)));
        if (!Contract.of(plan.method()).safe()) {
            parameters.addObject().put("$ref", "#/components/parameters/IdempotencyKey");
        }
    }

    private ObjectNode parameter(String in, String name, FieldDescriptor field) {
        var parameter = JSON.objectNode().put("name", name).put("in", in);
        var description = comments.of(field);
        if (!description.isEmpty()) {
            parameter.put("description", description);
        }
        parameter.set("schema", schemas.of(field));
        return parameter;
    }

    private void body(ObjectNode operation, Plan plan, PlanShape shape) {
        if (!shape.hasBody()) {
            return;
        }
        var schema =
                shape.bodyField() == null
                        ? schemas.reference(plan.method().getInputType())
                        : schemas.of(shape.bodyField());
        operation
                .putObject("requestBody")
                .putObject("content")
                .putObject("application/json")
                .set("schema", schema);
    }

    private void answers(ObjectNode responses, Plan plan) {
        var ok = responses.putObject("200").put("description", "The answer.");
        var content = ok.putObject("content");
        var types =
                plan.method().isServerStreaming()
                        ? List.of("application/json", "text/event-stream", "application/x-ndjson")
                        : List.of("application/json");
        types.forEach(type ->
                content.putObject(type)
                        .set("schema", schemas.reference(plan.method().getOutputType())));
        responses.putObject("default").put("$ref", PROBLEM);
    }

    /// Who may call, as ways to sign in and in full; and every reason for a no.
    private static void access(ObjectNode operation, Plan plan) {
        var access = Contract.of(plan.method()).access();
        var security = operation.putArray("security");
        if (access.getRolesCount() > 0) {
            List.of("bearer", "session").forEach(each -> security.addObject().putArray(each));
        }
        if (access.getScopesCount() > 0) {
            List.of("httpSignature", "headerSignature")
                    .forEach(each -> security.addObject().putArray(each));
        }
        var lists =
                Map.of(
                        "x-linli-roles", access.getRolesList(),
                        "x-linli-scopes", access.getScopesList(),
                        "x-linli-reasons",
                                plan.method().getOptions().getExtension(OptionsProto.reasons));
        lists.forEach((name, values) -> values.forEach(operation.withArrayProperty(name)::add));
    }
}
