package io.linli.gateway.openapi;

import build.buf.validate.FieldRules;
import build.buf.validate.Rule;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The rules written beside a field, in the words of JSON Schema where it has them.
final class Bounds {
    private Bounds() {}

    static void put(ObjectNode schema, FieldDescriptor field) {
        var rules = rules(field);
        switch (rules.getTypeCase()) {
            case STRING -> text(schema, rules);
            case INT32 -> int32(schema, rules);
            case REPEATED -> {
                if (rules.getRepeated().hasMinItems()) {
                    schema.put("minItems", rules.getRepeated().getMinItems());
                }
                if (rules.getRepeated().hasMaxItems()) {
                    schema.put("maxItems", rules.getRepeated().getMaxItems());
                }
            }
            default -> {} // said in notes, where JSON Schema has no word for it
        }
    }

    /// What JSON Schema cannot say.
    static List<String> notes(FieldDescriptor field) {
        var rules = rules(field);
        var notes = new ArrayList<>(rules.getCelList().stream().map(Rule::getMessage).toList());
        if (rules.hasInt64()) {
            var bounds = rules.getInt64();
            if (bounds.hasGte()) {
                notes.add("At least " + bounds.getGte() + ".");
            }
            if (bounds.hasGt()) {
                notes.add("More than " + bounds.getGt() + ".");
            }
            if (bounds.hasLte()) {
                notes.add("At most " + bounds.getLte() + ".");
            }
        }
        return notes;
    }

    private static void text(ObjectNode schema, FieldRules rules) {
        var bounds = rules.getString();
        if (bounds.hasMinLen()) {
            schema.put("minLength", bounds.getMinLen());
        }
        if (bounds.hasMaxLen()) {
            schema.put("maxLength", bounds.getMaxLen());
        }
        if (bounds.hasPattern()) {
            schema.put("pattern", bounds.getPattern());
        }
        if (bounds.getUuid()) {
            schema.put("format", "uuid");
        }
    }

    private static void int32(ObjectNode schema, FieldRules rules) {
        var bounds = rules.getInt32();
        if (bounds.hasGte()) {
            schema.put("minimum", bounds.getGte());
        }
        if (bounds.hasGt()) {
            schema.put("exclusiveMinimum", bounds.getGt());
        }
        if (bounds.hasLte()) {
            schema.put("maximum", bounds.getLte());
        }
        if (bounds.hasLt()) {
            schema.put("exclusiveMaximum", bounds.getLt());
        }
    }

    private static FieldRules rules(FieldDescriptor field) {
        return field.getOptions().getExtension(ValidateProto.field);
    }
}
