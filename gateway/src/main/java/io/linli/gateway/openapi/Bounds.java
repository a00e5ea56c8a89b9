package io.linli.gateway.openapi;

import build.buf.validate.FieldRules;
import build.buf.validate.Ignore;
import build.buf.validate.Rule;
import build.buf.validate.ValidateProto;
import com.google.gson.JsonObject;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.linli.proto.options.v1.OptionsProto;
import java.util.ArrayList;
import java.util.List;

/// The rules written beside a field, in the words of JSON Schema where it has them.
final class Bounds {
    private Bounds() {}

    static void put(JsonObject schema, FieldDescriptor field) {
        if (schema.has("$ref")) {
            return; // what a named type may be is said where it is described
        }
        var rules = rules(field);
        switch (rules.getTypeCase()) {
            case STRING -> text(schema, rules, field);
            case INT32 -> int32(schema, rules);
            case REPEATED -> {
                if (rules.getRepeated().hasMinItems()) {
                    schema.addProperty("minItems", rules.getRepeated().getMinItems());
                }
                if (rules.getRepeated().hasMaxItems()) {
                    schema.addProperty("maxItems", rules.getRepeated().getMaxItems());
                }
            }
            case MAP -> {
                if (rules.getMap().hasMaxPairs()) {
                    schema.addProperty("maxProperties", rules.getMap().getMaxPairs());
                }
            }
            default -> {} // said in notes, where JSON Schema has no word for it
        }
    }

    /// What JSON Schema cannot say.
    static List<String> notes(FieldDescriptor field) {
        var rules = rules(field);
        var notes = new ArrayList<>(rules.getCelList().stream().map(Rule::getMessage).toList());
        if (isShownMasked(field) && rules.getString().hasPattern()) {
            notes.add("When sent: `" + rules.getString().getPattern() + "`.");
        }
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

    /// A schema holds for what is sent and for what is answered: a text that need not be sent is
    /// answered empty, and a person's data is answered masked.
    private static void text(JsonObject schema, FieldRules rules, FieldDescriptor field) {
        var bounds = rules.getString();
        var optional = rules.getIgnore() == Ignore.IGNORE_IF_ZERO_VALUE;
        if (bounds.hasMinLen() && !optional) {
            schema.addProperty("minLength", bounds.getMinLen());
        }
        if (bounds.hasMaxLen()) {
            schema.addProperty("maxLength", bounds.getMaxLen());
        }
        if (bounds.hasPattern() && !isShownMasked(field)) {
            schema.addProperty("pattern", (optional ? "^$|" : "") + bounds.getPattern());
        }
        if (bounds.getUuid()) {
            schema.addProperty("format", "uuid");
        }
    }

    private static boolean isShownMasked(FieldDescriptor field) {
        return field.getOptions().hasExtension(OptionsProto.sensitivity);
    }

    private static void int32(JsonObject schema, FieldRules rules) {
        var bounds = rules.getInt32();
        if (bounds.hasGte()) {
            schema.addProperty("minimum", bounds.getGte());
        }
        if (bounds.hasGt()) {
            schema.addProperty("exclusiveMinimum", bounds.getGt());
        }
        if (bounds.hasLte()) {
            schema.addProperty("maximum", bounds.getLte());
        }
        if (bounds.hasLt()) {
            schema.addProperty("exclusiveMaximum", bounds.getLt());
        }
    }

    private static FieldRules rules(FieldDescriptor field) {
        return field.getOptions().getExtension(ValidateProto.field);
    }
}
