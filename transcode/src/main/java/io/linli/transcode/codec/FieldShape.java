package io.linli.transcode.codec;

import com.google.protobuf.Descriptors.FieldDescriptor;

/// One field of a message, compiled; for bodies and answers that are a single field.
public final class FieldShape {
    private final Shape owner;
    private final Field field;

    FieldShape(Shape owner, Field field) {
        this.owner = owner;
        this.field = field;
    }

    public FieldDescriptor descriptor() {
        return field.descriptor;
    }

    /// Appends the field, with its tag, from one JSON value; nothing for `null` or a zero that is
    /// the same as nothing. Faults are named from the field's own name on.
    ///
    /// @throws JsonMalformed when it is no JSON
    public void read(byte[] json, int from, int to, Bytes wire, Faults faults) {
        JsonReader.of(wire).field(owner, field, json, from, to, faults);
    }

    /// Appends the field's JSON value. When the message does not hold it: what is empty in JSON,
    /// such as `[]`, `{}`, `""` or `0`; `null` for a message with a JSON form of its own.
    ///
    /// @param wire of the whole message
    /// @throws WireMalformed when the bytes are no such message
    public void write(byte[] wire, int from, int to, Bytes json) {
        JsonWriter.of(json).field(owner, field, wire, from, to);
    }
}
