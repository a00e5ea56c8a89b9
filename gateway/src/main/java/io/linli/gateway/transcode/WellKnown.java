package io.linli.gateway.transcode;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Messages with a JSON form of their own, such as a time written as text.
final class WellKnown {
    private static final String PACKAGE = "google.protobuf.";
    private static final Map<String, String> EXPECTED =
            Map.of(
                    "Timestamp", "a time such as 2026-11-20T10:00:00+08:00",
                    "Duration", "a duration such as 3.5s",
                    "FieldMask", "field names split by commas");

    private WellKnown() {}

    static boolean is(Descriptor message) {
        return message.getFullName().startsWith(PACKAGE);
    }

    /// @throws WrongValue when the JSON is not in the message's form
    static void fill(Message.Builder into, JsonNode json) {
        try {
            JsonFormat.parser().merge(json.toString(), into);
        } catch (InvalidProtocolBufferException | RuntimeException e) {
            throw new WrongValue(expected(into.getDescriptorForType()));
        }
    }

    /// From a query parameter: tried as JSON text first, then as bare JSON, since `5` and `true`
    /// come bare.
    static void fill(Message.Builder into, String text, JsonNode quoted) {
        try {
            JsonFormat.parser().merge(quoted.toString(), into);
        } catch (InvalidProtocolBufferException | RuntimeException e) {
            try {
                JsonFormat.parser().merge(text, into);
            } catch (InvalidProtocolBufferException | RuntimeException _) {
                throw new WrongValue(expected(into.getDescriptorForType()));
            }
        }
    }

    private static String expected(Descriptor message) {
        return EXPECTED.getOrDefault(
                message.getName(), "the JSON form of " + message.getFullName());
    }
}
