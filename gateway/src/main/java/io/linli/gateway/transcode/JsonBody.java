package io.linli.gateway.transcode;

import static io.linli.transcode.problem.EdgeReason.JSON_MALFORMED;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads proto3 JSON into a message: strict, and every fault named by its field.
final class JsonBody {
    private static final int DEPTH_MAX = 100;
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEPTH_MAX)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private JsonBody() {}

    /// @throws io.linli.transcode.problem.Refused `JSON_MALFORMED` with the place of the fault
    static JsonNode parse(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return JSON.readTree(body);
        } catch (CharacterCodingException e) {
            throw JSON_MALFORMED.refuse("body: not UTF-8 (expected: JSON in UTF-8)");
        } catch (JacksonException e) {
            var at = e.getLocation();
            var place =
                    at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw JSON_MALFORMED.refuse(
                    "body: " + fault(e) + place + " (expected: one JSON value)");
        }
    }

    private static String fault(JacksonException e) {
        return e instanceof StreamReadException && e.getOriginalMessage().startsWith("Duplicate")
                ? "the same key twice"
                : "not JSON";
    }

    /// Fills `into` from an object; what does not fit is noted in `faults` under its path.
    static void fill(Message.Builder into, JsonNode json, String at, Faults faults) {
        if (!json.isObject()) {
            faults.add(at.isEmpty() ? "body" : at, "expected an object");
            return;
        }
        var seen = new HashSet<FieldDescriptor>();
        json.properties()
                .forEach(entry -> {
                    var path = at.isEmpty() ? entry.getKey() : at + "." + entry.getKey();
                    var field = FieldPath.field(into.getDescriptorForType(), entry.getKey());
                    if (field.isEmpty()) {
                        faults.add(path, "unknown field");
                    } else if (!seen.add(field.get())) {
                        faults.add(path, "comes twice, under both of its names");
                    } else {
                        fillField(into, field.get(), entry.getValue(), path, faults);
                    }
                });
    }

    static void fillField(
            Message.Builder into, FieldDescriptor field, JsonNode json, String at, Faults faults) {
        if (json.isNull()) {
            return; // as if it were not there
        }
        var oneof = field.getRealContainingOneof();
        if (oneof != null && into.hasOneof(oneof)) {
            faults.add(at, "excludes " + into.getOneofFieldDescriptor(oneof).getJsonName());
        } else if (field.isMapField()) {
            fillMap(into, field, json, at, faults);
        } else if (field.isRepeated()) {
            fillList(into, field, json, at, faults);
        } else {
            faults.watch(at, () -> into.setField(field, value(into, field, json, at, faults)));
        }
    }

    private static void fillList(
            Message.Builder into, FieldDescriptor field, JsonNode json, String at, Faults faults) {
        if (!json.isArray()) {
            faults.add(at, "expected a list");
            return;
        }
        var index = 0;
        for (var item : json.values()) {
            var path = at + "[" + index++ + "]";
            faults.watch(
                    path,
                    () -> into.addRepeatedField(field, value(into, field, item, path, faults)));
        }
    }

    private static void fillMap(
            Message.Builder into, FieldDescriptor field, JsonNode json, String at, Faults faults) {
        if (!json.isObject()) {
            faults.add(at, "expected an object");
            return;
        }
        Descriptor entry = field.getMessageType();
        json.properties()
                .forEach(each -> {
                    var path = at + "." + each.getKey();
                    faults.watch(
                            path,
                            () -> {
                                var pair = into.newBuilderForField(field);
                                pair.setField(
                                        entry.findFieldByNumber(1),
                                        Scalars.ofText(entry.findFieldByNumber(1), each.getKey()));
                                var value = entry.findFieldByNumber(2);
                                pair.setField(
                                        value, value(pair, value, each.getValue(), path, faults));
                                into.addRepeatedField(field, pair.build());
                            });
                });
    }

    private static Object value(
            Message.Builder owner, FieldDescriptor field, JsonNode json, String at, Faults faults) {
        if (field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
            return Scalars.ofJson(field, json);
        }
        var inner = DynamicMessage.newBuilder(field.getMessageType());
        if (WellKnown.is(field.getMessageType())) {
            WellKnown.fill(inner, json);
        } else {
            fill(inner, json, at, faults);
        }
        return inner.build();
    }
}
