package io.linli.gateway.openapi;

import com.google.api.FieldBehavior;
import com.google.api.FieldBehaviorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON Schemas of messages, as proto3 JSON writes them. Collects every message that is named on
/// the way.
final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String REFERENCE = "#/components/schemas/";
    private static final String WELL_KNOWN = "google.protobuf.";

    private final Comments comments;
    private final TreeMap<String, ObjectNode> named = new TreeMap<>();

    Schemas(Comments comments) {
        this.comments = comments;
    }

    /// All messages named so far, by name.
    TreeMap<String, ObjectNode> named() {
        return named;
    }

    ObjectNode reference(Descriptor message) {
        var name = name(message);
        if (!named.containsKey(name)) {
            var schema = JSON.objectNode();
            named.put(name, schema); // before its fields: a message may hold itself
            describe(message, schema);
        }
        return JSON.objectNode().put("$ref", REFERENCE + name);
    }

    private void describe(Descriptor message, ObjectNode schema) {
        schema.put("type", "object").put("additionalProperties", false);
        putIfAny(schema, comments.of(message));
        var properties = schema.putObject("properties");
        message.getFields().forEach(field -> properties.set(field.getJsonName(), of(field)));
        var required =
                message.getFields().stream()
                        .filter(field -> behaves(field, FieldBehavior.REQUIRED))
                        .map(FieldDescriptor::getJsonName)
                        .toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
    }

    /// A field with its bounds, its comment, and the values it may have.
    ObjectNode of(FieldDescriptor field) {
        if (field.isMapField()) {
            var map = JSON.objectNode().put("type", "object");
            map.set("additionalProperties", one(field.getMessageType().findFieldByNumber(2)));
            return noted(field, map);
        }
        var schema = one(field);
        if (field.isRepeated()) {
            var list = JSON.objectNode().put("type", "array");
            list.set("items", schema);
            schema = list;
        }
        Bounds.put(schema, field);
        return noted(field, schema);
    }

    static boolean behaves(FieldDescriptor field, FieldBehavior behavior) {
        return field.getOptions().getExtension(FieldBehaviorProto.fieldBehavior).contains(behavior);
    }

    private ObjectNode noted(FieldDescriptor field, ObjectNode schema) {
        var notes = new ArrayList<>(List.of(comments.of(field)));
        notes.addAll(Bounds.notes(field));
        if (field.getJavaType() == FieldDescriptor.JavaType.ENUM) {
            notes.add(meanings(field.getEnumType()));
        }
        putIfAny(
                schema,
                notes.stream().filter(note -> !note.isEmpty()).collect(Collectors.joining("\n\n")));
        if (behaves(field, FieldBehavior.OUTPUT_ONLY)) {
            schema.put("readOnly", true);
        }
        return schema;
    }

    private ObjectNode one(FieldDescriptor field) {
        var schema = JSON.objectNode();
        return switch (field.getJavaType()) {
            case STRING -> schema.put("type", "string");
            case BOOLEAN -> schema.put("type", "boolean");
            case BYTE_STRING -> schema.put("type", "string").put("contentEncoding", "base64");
            case INT -> schema.put("type", "integer").put("format", "int32");
            case LONG -> schema.put("type", "string").put("format", "int64");
            case FLOAT, DOUBLE -> schema.put("type", "number");
            case ENUM -> {
                schema.put("type", "string");
                var values = schema.putArray("enum");
                field.getEnumType().getValues().stream()
                        .filter(value -> value.getNumber() != 0)
                        .forEach(value -> values.add(value.getName()));
                yield schema;
            }
            case MESSAGE -> message(field.getMessageType());
        };
    }

    private ObjectNode message(Descriptor message) {
        if (!message.getFullName().startsWith(WELL_KNOWN)) {
            return reference(message);
        }
        return switch (message.getName()) {
            case "Timestamp" -> JSON.objectNode().put("type", "string").put("format", "date-time");
            case "Empty", "Struct" -> JSON.objectNode().put("type", "object");
            default -> JSON.objectNode().put("type", "string");
        };
    }

    private String meanings(EnumDescriptor type) {
        return type.getValues().stream()
                .filter(value -> value.getNumber() != 0)
                .map(value -> "- `" + value.getName() + "`: " + comments.of(type, value.getIndex()))
                .collect(Collectors.joining("\n"));
    }

    private static void putIfAny(ObjectNode schema, String description) {
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
    }

    /// `linli.governance.v1.Case.State` is `governance.Case.State`.
    private static String name(Descriptor message) {
        return message.getFullName().replaceFirst("^linli\\.", "").replaceFirst("\\.v1\\.", ".");
    }
}
