package io.linli.transcode.openapi;

import static io.linli.transcode.openapi.Json.object;
import static io.linli.transcode.openapi.Json.reference;
import static io.linli.transcode.openapi.Json.texts;
import static io.linli.transcode.openapi.Json.typed;
import static io.linli.transcode.openapi.Json.with;

import com.google.api.FieldBehavior;
import com.google.api.FieldBehaviorProto;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.linli.transcode.codec.JsonStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// JSON Schemas of messages, as proto3 JSON writes them. Collects every type that is named on the
/// way.
final class Schemas {
    static final String REFERENCE = "#/components/schemas/";

    private final Comments comments;
    private final House house;
    private final PartNames parts;
    private final JsonStyle style;
    private final TreeMap<String, JsonObject> named = new TreeMap<>();
    private final TreeMap<String, Descriptor> messages = new TreeMap<>();
    private final Set<Descriptor> asked = new HashSet<>();
    private final Set<Descriptor> answered = new HashSet<>();

    Schemas(Comments comments, House house, PartNames parts, JsonStyle style) {
        this.comments = comments;
        this.house = house;
        this.parts = parts;
        this.style = style;
    }

    /// All types named so far, by name. Requests are read strictly; answers may hold more one day.
    TreeMap<String, JsonObject> named() {
        messages.forEach((name, message) -> {
            var schema = named.get(name);
            if (!answered.contains(message)) {
                if (!style.ignoreUnknown()) {
                    schema.addProperty("additionalProperties", false);
                }
            } else if (style.showEmpty() && !asked.contains(message)) {
                promise(message, schema);
            }
        });
        return named;
    }

    /// Of an answer, what is written even when it is empty.
    private void promise(Descriptor message, JsonObject schema) {
        var always =
                message.getFields().stream()
                        .filter(field ->
                                field.isRepeated()
                                        || !field.hasPresence()
                                                && field.getJavaType()
                                                        != FieldDescriptor.JavaType.ENUM)
                        .map(this::name)
                        .toList();
        schema.remove("required");
        if (!always.isEmpty()) {
            schema.add("required", texts(always));
        }
    }

    void add(String name, JsonObject schema) {
        named.putIfAbsent(name, schema);
    }

    /// In the style of the API.
    String name(FieldDescriptor field) {
        return style.protoNames() ? field.getName() : field.getJsonName();
    }

    /// What is sent back, with all it can hold.
    void answers(Descriptor message) {
        note(message, answered);
    }

    /// What is sent here, with all it can hold.
    void asks(Descriptor message) {
        note(message, asked);
    }

    private static void note(Descriptor message, Set<Descriptor> into) {
        if (!WellKnownSchemas.is(message) && into.add(message)) {
            for (var field : message.getFields()) {
                if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
                    note(field.getMessageType(), into);
                }
            }
        }
    }

    JsonObject of(Descriptor message) {
        return WellKnownSchemas.is(message)
                ? WellKnownSchemas.of(message, this)
                : described(message, house.name(message), _ -> true);
    }

    /// The message without some fields, since they come another way.
    JsonObject without(Descriptor message, Set<FieldDescriptor> fields, String suffix) {
        return fields.isEmpty()
                ? of(message)
                : described(
                        message,
                        parts.of(message, house.name(message) + suffix, fields),
                        field -> !fields.contains(field));
    }

    private JsonObject described(
            Descriptor message, String name, Predicate<FieldDescriptor> which) {
        if (!named.containsKey(name)) {
            var schema = typed("object");
            named.put(name, schema); // before its fields: a message may hold itself
            messages.put(name, message);
            describe(message, schema, which);
        }
        return reference(REFERENCE + name);
    }

    private void describe(Descriptor message, JsonObject schema, Predicate<FieldDescriptor> which) {
        var fields = message.getFields().stream().filter(which).toList();
        var notes = new ArrayList<>(List.of(comments.of(message)));
        message.getRealOneofs().stream()
                .map(oneof -> oneof.getFields().stream().filter(which).toList())
                .filter(members -> members.size() > 1)
                .forEach(members ->
                        notes.add(
                                members.stream()
                                        .map(each -> "`" + name(each) + "`")
                                        .collect(Collectors.joining(", ", "Only one of ", "."))));
        describe(schema, notes);
        if (message.getOptions().getDeprecated()) {
            schema.addProperty("deprecated", true);
        }
        var properties = object();
        fields.forEach(field -> properties.add(name(field), of(field)));
        schema.add("properties", properties);
        var required =
                fields.stream()
                        .filter(field -> behaves(field, FieldBehavior.REQUIRED))
                        .map(this::name)
                        .toList();
        if (!required.isEmpty()) {
            schema.add("required", texts(required));
        }
    }

    /// A field with its bounds, its comment, and the values it may have.
    JsonObject of(FieldDescriptor field) {
        JsonObject schema;
        if (field.isMapField()) {
            schema =
                    with(
                            typed("object"),
                            "additionalProperties",
                            one(field.getMessageType().findFieldByNumber(2)));
        } else if (field.isRepeated()) {
            schema = with(typed("array"), "items", one(field));
        } else {
            schema = one(field);
        }
        var notes = new ArrayList<>(List.of(comments.of(field)));
        notes.addAll(house.notes(field));
        describe(schema, notes);
        if (behaves(field, FieldBehavior.OUTPUT_ONLY)) {
            schema.addProperty("readOnly", true);
        }
        if (behaves(field, FieldBehavior.INPUT_ONLY)) {
            schema.addProperty("writeOnly", true);
        }
        if (field.getOptions().getDeprecated()) {
            schema.addProperty("deprecated", true);
        }
        house.field(field, schema);
        return schema;
    }

    static boolean behaves(FieldDescriptor field, FieldBehavior behavior) {
        return field.getOptions().getExtension(FieldBehaviorProto.fieldBehavior).contains(behavior);
    }

    String comment(FieldDescriptor field) {
        return comments.of(field);
    }

    JsonObject one(FieldDescriptor field) {
        return switch (field.getType()) {
            case STRING -> typed("string");
            case BOOL -> typed("boolean");
            case BYTES -> {
                // the one word of OpenAPI 3.1, the other of 3.0 by which generators know bytes
                var base64 = with(typed("string"), "contentEncoding", "base64");
                yield with(base64, "format", "byte");
            }
            case INT32, SINT32, SFIXED32 -> with(typed("integer"), "format", "int32");
            case UINT32, FIXED32 -> {
                var whole = with(typed("integer"), "format", "int64");
                whole.addProperty("minimum", 0);
                whole.addProperty("maximum", 0xFFFF_FFFFL);
                yield whole;
            }
            case INT64, SINT64, SFIXED64 -> with(typed("string"), "format", "int64");
            case UINT64, FIXED64 -> with(typed("string"), "format", "uint64");
            case FLOAT -> with(typed("number"), "format", "float");
            case DOUBLE -> with(typed("number"), "format", "double");
            case ENUM -> of(field.getEnumType());
            case MESSAGE, GROUP -> of(field.getMessageType());
        };
    }

    private JsonObject of(EnumDescriptor type) {
        if (type.getFullName().equals("google.protobuf.NullValue")) {
            return typed("null");
        }
        var name = house.name(type);
        if (!named.containsKey(name)) {
            named.put(name, values(type));
        }
        return reference(REFERENCE + name);
    }

    private JsonObject values(EnumDescriptor type) {
        var schema = typed(style.enumNumbers() ? "integer" : "string");
        var values = new JsonArray();
        var said = type.getValues().stream().filter(value -> !saysNothing(value)).toList();
        for (var value : said.isEmpty() ? type.getValues() : said) {
            if (style.enumNumbers()) {
                values.add(value.getNumber());
            } else {
                values.add(value.getName());
            }
        }
        schema.add("enum", values);
        var meanings =
                said.stream()
                        .filter(value -> !comments.of(type, value.getIndex()).isEmpty())
                        .map(value ->
                                "- `"
                                        + value.getName()
                                        + "`: "
                                        + comments.of(type, value.getIndex()).replace('\n', ' '))
                        .collect(Collectors.joining("\n"));
        describe(schema, List.of(comments.of(type), meanings));
        return schema;
    }

    /// A zero that stands for "not set": it is never written, and nobody need send it.
    private static boolean saysNothing(EnumValueDescriptor value) {
        return value.getNumber() == 0 && value.getName().endsWith("UNSPECIFIED");
    }

    private static void describe(JsonObject schema, List<String> notes) {
        Json.putIfAny(
                schema,
                "description",
                notes.stream().filter(note -> !note.isEmpty()).collect(Collectors.joining("\n\n")));
    }
}
