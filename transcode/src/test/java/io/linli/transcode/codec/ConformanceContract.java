package io.linli.transcode.codec;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.TextFormat;
import java.util.List;
import java.util.Locale;

/// One message with a field of every kind, `r.All`, and the well-known types, for tables of JSON.
final class ConformanceContract {
    private static final String SCALARS =
            "bool int32 sint32 uint32 fixed32 sfixed32 int64 sint64 uint64 fixed64 sfixed64"
                    + " float double string bytes";
    private static final String WELL_KNOWN =
            "Timestamp Duration FieldMask Any Struct Value ListValue Empty BoolValue Int32Value"
                    + " UInt32Value Int64Value UInt64Value FloatValue DoubleValue StringValue"
                    + " BytesValue";

    private static final FileDescriptor FILE = file();

    private ConformanceContract() {}

    static Descriptor all() {
        return FILE.findMessageTypeByName("All");
    }

    /// proto2: closed enum, group, presence everywhere.
    static Descriptor old() {
        return oldFile().findMessageTypeByName("Old");
    }

    static Shapes shapes(JsonStyle style) {
        return Shapes.of(List.of(FILE), style);
    }

    private static FileDescriptor file() {
        var text = new StringBuilder();
        var number = 1;
        for (var scalar : SCALARS.split(" ")) {
            var type = "type: TYPE_" + scalar.toUpperCase(Locale.ROOT);
            text.append(field("one_" + scalar, number, "OPTIONAL", type));
            text.append(field("many_" + scalar, 100 + number, "REPEATED", type));
            text.append(
                    field("maybe_" + scalar, 200 + number, "OPTIONAL", type + " oneof_index: 0"));
            number++;
        }
        for (var name : WELL_KNOWN.split(" ")) {
            var type = "type: TYPE_MESSAGE type_name: \".google.protobuf." + name + "\"";
            text.append(field("one_" + name, number, "OPTIONAL", type));
            text.append(field("many_" + name, 100 + number, "REPEATED", type));
            number++;
        }
        var self = "type: TYPE_MESSAGE type_name: \".r.All\"";
        var colour = "type: TYPE_ENUM type_name: \".r.Colour\"";
        text.append(field("self", 50, "OPTIONAL", self));
        text.append(field("selves", 51, "REPEATED", self));
        text.append(field("colour", 52, "OPTIONAL", colour));
        text.append(field("colours", 53, "REPEATED", colour));
        text.append(
                field(
                        "nothing",
                        54,
                        "OPTIONAL",
                        "type: TYPE_ENUM type_name: \".google.protobuf.NullValue\" oneof_index: 0"));
        text.append(field("_odd__name_", 55, "OPTIONAL", "type: TYPE_INT32"));
        text.append(field("named", 56, "OPTIONAL", "type: TYPE_INT32 json_name: \"@ 名\""));
        text.append(field("by_text", 60, "REPEATED", entry("ByTextEntry")));
        text.append(field("by_int", 61, "REPEATED", entry("ByIntEntry")));
        text.append(field("by_bool", 62, "REPEATED", entry("ByBoolEntry")));
        text.append(field("by_long", 63, "REPEATED", entry("ByLongEntry")));
        text.append(map("ByTextEntry", "TYPE_STRING", "type: TYPE_INT32"));
        text.append(map("ByIntEntry", "TYPE_INT32", self));
        text.append(map("ByBoolEntry", "TYPE_BOOL", colour));
        text.append(map("ByLongEntry", "TYPE_UINT64", "type: TYPE_STRING"));
        return built(
                "name: \"all.proto\" package: \"r\" syntax: \"proto3\" "
                        + "message_type { name: \"All\" oneof_decl { name: \"choice\" } "
                        + text
                        + "} enum_type { name: \"Colour\" options { allow_alias: true } "
                        + value("UNSET", 0)
                        + value("RED", 1)
                        + value("ROT", 1)
                        + value("MINUS", -1)
                        + "}");
    }

    private static FileDescriptor oldFile() {
        return built(
                "name: \"old.proto\" package: \"r\" syntax: \"proto2\" "
                        + "message_type { name: \"Old\" "
                        + field("must", 1, "REQUIRED", "type: TYPE_INT32")
                        + field("shade", 2, "OPTIONAL", "type: TYPE_ENUM type_name: \".r.Shade\"")
                        + field("shades", 3, "REPEATED", "type: TYPE_ENUM type_name: \".r.Shade\"")
                        + field(
                                "part",
                                4,
                                "OPTIONAL",
                                "type: TYPE_GROUP type_name: \".r.Old.Part\"")
                        + field("text", 5, "OPTIONAL", "type: TYPE_STRING")
                        + field(
                                "by_shade",
                                6,
                                "REPEATED",
                                "type: TYPE_MESSAGE type_name: \".r.Old.ByShadeEntry\"")
                        + map(
                                "ByShadeEntry",
                                "TYPE_STRING",
                                "type: TYPE_ENUM type_name: \".r.Shade\"")
                        + "nested_type { name: \"Part\" "
                        + field("text", 1, "OPTIONAL", "type: TYPE_STRING")
                        + "} } enum_type { name: \"Shade\" "
                        + value("DARK", 1)
                        + value("LIGHT", 2)
                        + "}");
    }

    private static FileDescriptor built(String text) {
        var file = FileDescriptorProto.newBuilder();
        RandomContract.IMPORTS.forEach(each -> file.addDependency(each.getName()));
        try {
            TextFormat.merge(text, file);
            return FileDescriptor.buildFrom(
                    file.build(), RandomContract.IMPORTS.toArray(FileDescriptor[]::new));
        } catch (TextFormat.ParseException | DescriptorValidationException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static String field(String name, int number, String label, String type) {
        return "field { name: \"%s\" number: %d label: LABEL_%s %s }\n"
                .formatted(name, number, label, type);
    }

    private static String entry(String name) {
        return "type: TYPE_MESSAGE type_name: \".r.%s.%s\""
                .formatted(name.equals("ByShadeEntry") ? "Old" : "All", name);
    }

    private static String map(String name, String key, String value) {
        return "nested_type { name: \"%s\" options { map_entry: true } ".formatted(name)
                + field("key", 1, "OPTIONAL", "type: " + key)
                + field("value", 2, "OPTIONAL", value)
                + "}\n";
    }

    private static String value(String name, int number) {
        return "value { name: \"%s\" number: %d } ".formatted(name, number);
    }
}
