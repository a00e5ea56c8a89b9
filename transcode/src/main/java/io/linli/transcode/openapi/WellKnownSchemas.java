package io.linli.transcode.openapi;

import static io.linli.transcode.openapi.Json.object;
import static io.linli.transcode.openapi.Json.reference;
import static io.linli.transcode.openapi.Json.typed;
import static io.linli.transcode.openapi.Json.with;

import com.google.gson.JsonObject;
import com.google.protobuf.Descriptors.Descriptor;

/// Messages with a JSON form of their own.
final class WellKnownSchemas {
    private static final String PACKAGE = "google.protobuf.";

    private WellKnownSchemas() {}

    static boolean is(Descriptor message) {
        return message.getFullName().startsWith(PACKAGE);
    }

    static JsonObject of(Descriptor message, Schemas schemas) {
        return switch (message.getName()) {
            case "Timestamp" -> with(typed("string"), "format", "date-time");
            case "Duration" -> with(typed("string"), "pattern", "^-?[0-9]+(\\.[0-9]{1,9})?s$");
            case "FieldMask" -> typed("string");
            case "Empty" -> typed("object");
            case "Struct" -> open();
            case "ListValue" -> with(typed("array"), "items", object());
            case "Value" -> object();
            case "Any" -> {
                schemas.add("google.protobuf.Any", any());
                yield reference(Schemas.REFERENCE + "google.protobuf.Any");
            }
            case "BoolValue",
                    "Int32Value",
                    "Int64Value",
                    "UInt32Value",
                    "UInt64Value",
                    "FloatValue",
                    "DoubleValue",
                    "StringValue",
                    "BytesValue" ->
                    schemas.one(message.findFieldByNumber(1));
            default -> open();
        };
    }

    private static JsonObject open() {
        var open = typed("object");
        open.addProperty("additionalProperties", true);
        return open;
    }

    private static JsonObject any() {
        var any = open();
        any.addProperty("description", "Any message; `@type` says which.");
        var type =
                with(
                        typed("string"),
                        "description",
                        "A type's URL, such as `type.googleapis.com/google.rpc.RetryInfo`.");
        any.add("properties", with(object(), "@type", type));
        return any;
    }
}
