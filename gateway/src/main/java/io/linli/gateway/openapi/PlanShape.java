package io.linli.gateway.openapi;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.linli.transcode.plan.Body;
import io.linli.transcode.plan.Plan;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a plan looks like from outside, for describing it. Names are JSON names.
///
/// @param path with the names of its variables
/// @param pathFields by variable
/// @param queryFields by parameter, those inside other messages in dotted form
/// @param bodyField the part of the request the body is; `null` when it is all of it, or none
record PlanShape(
        String path,
        Map<String, FieldDescriptor> pathFields,
        Map<String, FieldDescriptor> queryFields,
        boolean hasBody,
        @Nullable FieldDescriptor bodyField) {
    private static final int DEPTH_MAX = 3; // of parameters worth describing

    static PlanShape of(Plan plan) {
        var path = plan.template().text();
        var pathFields = new LinkedHashMap<String, FieldDescriptor>();
        for (var i = 0; i < plan.bound().size(); i++) {
            var field = plan.bound().get(i);
            var name = plan.template().variables().get(i).field();
            path = path.replaceFirst("\\{" + name + "(=[^}]*)?}", "{" + field + "}");
            pathFields.put(field.toString(), field.last());
        }
        var queryFields = new LinkedHashMap<String, FieldDescriptor>();
        if (!(plan.body() instanceof Body.Whole)) {
            collect(plan.method().getInputType(), "", 1, queryFields);
        }
        pathFields.keySet().forEach(queryFields::remove);
        var bodyField = plan.body() instanceof Body.Field(var field) ? field : null;
        if (bodyField != null) {
            queryFields
                    .keySet()
                    .removeIf(name -> name.split("\\.")[0].equals(bodyField.getJsonName()));
        }
        return new PlanShape(
                path, pathFields, queryFields, !(plan.body() instanceof Body.None), bodyField);
    }

    private static void collect(
            Descriptor type, String prefix, int depth, Map<String, FieldDescriptor> into) {
        for (var field : type.getFields()) {
            var message = field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
            if (message && !field.isRepeated() && !wellKnown(field) && depth < DEPTH_MAX) {
                collect(
                        field.getMessageType(),
                        prefix + field.getJsonName() + ".",
                        depth + 1,
                        into);
            } else if (!message || wellKnown(field)) {
                into.put(prefix + field.getJsonName(), field);
            }
        }
    }

    private static boolean wellKnown(FieldDescriptor field) {
        return field.getMessageType().getFullName().startsWith("google.protobuf.");
    }
}
