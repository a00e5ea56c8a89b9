package io.linli.transcode.codec;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonToken;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ours and `JsonFormat`, side by side.
final class Rivalry {
    final Shape shape;
    private final TypeRegistry types;
    private final Bytes wire = new Bytes(16);
    private final Bytes json = new Bytes(16);

    Rivalry(Shape shape, TypeRegistry types) {
        this.shape = shape;
        this.types = types;
    }

    /// Either, or why not.
    record Printed(@Nullable String json, String why) {}

    Printed oursPrinted(byte[] message) {
        json.clear();
        try {
            shape.write(message, 0, message.length, json);
            return new Printed(json.toString(), "");
        } catch (WireMalformed e) {
            return new Printed(null, String.valueOf(e.getMessage()));
        }
    }

    Printed theirsPrinted(byte[] message) {
        try {
            var parsed = DynamicMessage.parseFrom(shape.descriptor(), message);
            return new Printed(printer().print(parsed), "");
        } catch (InvalidProtocolBufferException | RuntimeException e) {
            return new Printed(null, String.valueOf(e.getMessage()));
        }
    }

    JsonFormat.Printer printer() {
        return JsonFormat.printer().usingTypeRegistry(types).omittingInsignificantWhitespace();
    }

    /// What was wrong, if anything.
    record Read(@Nullable Message message, List<Fault> faults, @Nullable String malformed) {}

    Read oursRead(byte[] body) throws InvalidProtocolBufferException {
        wire.clear();
        var faults = new Faults();
        try {
            shape.read(body, 0, body.length, wire, faults);
        } catch (JsonMalformed e) {
            return new Read(null, List.of(), e.what());
        }
        if (!faults.isEmpty()) {
            return new Read(null, faults.all(), null);
        }
        return new Read(
                DynamicMessage.newBuilder(shape.descriptor())
                        .mergeFrom(wire.toArray())
                        .buildPartial(),
                List.of(),
                null);
    }

    /// Either, or why not.
    record Theirs(@Nullable Message message, String why) {}

    Theirs theirsRead(String body) {
        var message = DynamicMessage.newBuilder(shape.descriptor());
        try {
            JsonFormat.parser().usingTypeRegistry(types).merge(body, message);
            return new Theirs(message.buildPartial(), "");
        } catch (InvalidProtocolBufferException | RuntimeException e) {
            return new Theirs(null, String.valueOf(e.getMessage()));
        }
    }

    /// By RFC 8259.
    ///
    /// @return nothing when it is no JSON
    static @Nullable JsonElement tree(String text) {
        var reader = new com.google.gson.stream.JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            var tree = JsonParser.parseReader(reader);
            return reader.peek() == JsonToken.END_DOCUMENT ? tree : null;
        } catch (JsonParseException | IOException | IllegalStateException _) {
            return null;
        }
    }
}
