package io.linli.gateway;

import build.buf.validate.FieldRules;
import build.buf.validate.Ignore;
import build.buf.validate.ValidateProto;
import com.google.api.FieldBehavior;
import com.google.api.FieldBehaviorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The least a message has to say so that it breaks no rule written beside its fields.
final class Sample {
    private static final String UUID = "3f2c7c1e-8a5d-4f6b-9c3e-2d1f0a9b8c7d";

    /// One of these is right for every pattern of the contract; a new pattern may need a new one.
    private static final List<String> TEXTS =
            List.of(
                    "E-1",
                    "LAMP",
                    "lamp",
                    "lamp:80",
                    "2026-11-20",
                    "2026-11",
                    "110105017036",
                    "20261120",
                    "5a".repeat(32));

    private Sample() {}

    /// @return by JSON name
    static Map<String, Object> of(Descriptor type, String region) {
        var fields = new LinkedHashMap<String, Object>();
        for (var field : type.getFields()) {
            if (OpenMethod.isRegion(field)) {
                fields.put(field.getJsonName(), region);
            } else if (hasToBeThere(field)) {
                var value = value(field, region);
                fields.put(
                        field.getJsonName(),
                        field.isRepeated() ? Collections.nCopies(least(field), value) : value);
            }
        }
        return fields;
    }

    private static boolean hasToBeThere(FieldDescriptor field) {
        var rules = rules(field);
        var required =
                field.getOptions().getExtension(FieldBehaviorProto.fieldBehavior).stream()
                        .anyMatch(FieldBehavior.REQUIRED::equals);
        return rules.getIgnore() != Ignore.IGNORE_IF_ZERO_VALUE
                && (required
                        || rules.getRequired()
                        || rules.getRepeated().getMinItems() > 0
                        || rules.getEnum().getNotInList().contains(0)
                        || rules.getString().getUuid()
                        || rules.getString().getMinLen() > 0
                        || rules.getString().hasPattern()
                                && !"".matches(rules.getString().getPattern())
                        || rules.getInt32().hasGt()
                        || rules.getInt32().getGte() > 0
                        || rules.getInt64().hasGt()
                        || rules.getInt64().getGte() > 0);
    }

    private static int least(FieldDescriptor field) {
        return Math.max(1, (int) rules(field).getRepeated().getMinItems());
    }

    private static Object value(FieldDescriptor field, String region) {
        return switch (field.getJavaType()) {
            case STRING -> text(field, region);
            case INT, LONG -> 1;
            case BOOLEAN -> true;
            case ENUM -> field.getEnumType().findValueByNumber(1).getName();
            case BYTE_STRING -> "AA==";
            case MESSAGE ->
                    field.getMessageType().getFullName().equals("google.protobuf.Timestamp")
                            ? "2026-11-20T10:00:00Z"
                            : of(field.getMessageType(), region);
            case FLOAT, DOUBLE -> throw new IllegalArgumentException(field.getFullName());
        };
    }

    private static String text(FieldDescriptor field, String region) {
        var rules = field.isRepeated() ? rules(field).getRepeated().getItems() : rules(field);
        if (rules.getString().getUuid()) {
            return UUID;
        }
        if (rules.getCelCount() > 0) {
            return region; // the one form that takes more than a pattern to tell
        }
        return TEXTS.stream()
                .filter(each -> each.length() >= rules.getString().getMinLen())
                .filter(each ->
                        !rules.getString().hasPattern()
                                || each.matches(rules.getString().getPattern()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no text here fits " + field.getFullName()));
    }

    private static FieldRules rules(FieldDescriptor field) {
        return field.getOptions().getExtension(ValidateProto.field);
    }
}
