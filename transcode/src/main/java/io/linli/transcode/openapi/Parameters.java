package io.linli.transcode.openapi;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.linli.transcode.codec.Texts;
import io.linli.transcode.plan.Body;
import io.linli.transcode.plan.FieldPath;
import io.linli.transcode.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fields of a request that may come by query, by the name of their parameter.
final class Parameters {
    private static final int DEPTH_MAX = 3; // of parameters worth describing

    private final Plan plan;
    private final Schemas schemas;
    private final Map<String, FieldDescriptor> found = new LinkedHashMap<>();

    private Parameters(Plan plan, Schemas schemas) {
        this.plan = plan;
        this.schemas = schemas;
    }

    static Map<String, FieldDescriptor> byQuery(Plan plan, Schemas schemas) {
        var parameters = new Parameters(plan, schemas);
        if (!(plan.body() instanceof Body.Whole)) {
            parameters.collect(plan.method().getInputType(), "", List.of());
        }
        return parameters.found;
    }

    private void collect(Descriptor message, String prefix, List<FieldDescriptor> way) {
        for (var field : message.getFields()) {
            var steps = new ArrayList<>(way);
            steps.add(field);
            if (isTaken(steps)) {
                continue;
            }
            var name = prefix + schemas.name(field);
            if (isOpen(field)) {
                if (steps.size() < DEPTH_MAX) {
                    collect(field.getMessageType(), name + ".", steps);
                }
            } else if (!field.isMapField() && Texts.canWrite(field)) {
                found.put(name, field);
            }
        }
    }

    private boolean isTaken(List<FieldDescriptor> steps) {
        return plan.bound().contains(new FieldPath(steps))
                || plan.body() instanceof Body.Field(var field) && steps.getFirst() == field;
    }

    private static boolean isOpen(FieldDescriptor field) {
        return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && !field.isRepeated()
                && !WellKnownSchemas.is(field.getMessageType());
    }
}
