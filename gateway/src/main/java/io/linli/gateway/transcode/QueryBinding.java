package io.linli.gateway.transcode;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.StringNode;

/// Puts query parameters into request fields. A parameter never reaches a field that the path or
/// the body fills: what was authorised by the path must be what is called.
final class QueryBinding {
    private static final int PARAMETERS_MAX = 100;

    private QueryBinding() {}

    static void fill(Message.Builder into, Plan plan, @Nullable String rawQuery, Faults faults) {
        for (var parameter : parameters(rawQuery, faults).entrySet()) {
            var name = parameter.getKey();
            var path = FieldPath.find(into.getDescriptorForType(), name);
            if (plan.body() instanceof Plan.Body.Whole) {
                faults.add(name, "unknown parameter (expected: in the body)");
            } else if (path.isEmpty() || FieldPath.isOpen(path.get().last())) {
                faults.add(name, "unknown parameter");
            } else if (isTaken(plan, path.get())) {
                faults.add(name, "not by query (expected: only in the path or body)");
            } else {
                faults.watch(name, () -> set(into, path.get(), parameter.getValue()));
            }
        }
    }

    private static boolean isTaken(Plan plan, FieldPath path) {
        return plan.bound().stream().anyMatch(path::overlaps)
                || plan.body() instanceof Plan.Body.Field(var field)
                        && path.steps().getFirst().equals(field);
    }

    private static void set(Message.Builder into, FieldPath path, List<String> texts) {
        var field = path.last();
        if (field.isMapField() || isListOfMessages(field)) {
            throw new WrongValue("not to be sent by query");
        }
        if (!field.isRepeated() && (texts.size() > 1 || path.isSetIn(into))) {
            throw new WrongValue("one value");
        }
        path.rivalIn(into)
                .ifPresent(rival -> {
                    throw new WrongValue("this or " + rival.getJsonName() + ", not both");
                });
        var values = texts.stream().map(text -> value(field, text)).toList();
        path.set(into, field.isRepeated() ? values : values.getFirst());
    }

    private static boolean isListOfMessages(FieldDescriptor field) {
        return field.isRepeated()
                && field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && !WellKnown.is(field.getMessageType());
    }

    private static Object value(FieldDescriptor field, String text) {
        if (field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
            return Scalars.ofText(field, text);
        }
        var message = DynamicMessage.newBuilder(field.getMessageType());
        WellKnown.fill(message, text, StringNode.valueOf(text));
        return message.build();
    }

    private static Map<String, List<String>> parameters(@Nullable String rawQuery, Faults faults) {
        var all = new LinkedHashMap<String, List<String>>();
        if (rawQuery == null || rawQuery.isEmpty()) {
            return all;
        }
        var pairs = rawQuery.split("&", PARAMETERS_MAX + 1);
        if (pairs.length > PARAMETERS_MAX) {
            faults.add("query", "expected at most " + PARAMETERS_MAX + " parameters");
            return all;
        }
        for (var pair : pairs) {
            if (!pair.isEmpty()) {
                var cut = pair.indexOf('=');
                var name = decoded(cut < 0 ? pair : pair.substring(0, cut));
                all.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(cut < 0 ? "" : decoded(pair.substring(cut + 1)));
            }
        }
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(
                text, StandardCharsets.UTF_8); // escapes are whole: the edge has looked
    }
}
