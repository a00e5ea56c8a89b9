package io.linli.transcode.codec;

import com.google.protobuf.Descriptors.FieldDescriptor;

/// One field of a message, compiled; for bodies and answers that are a single field.
public final class FieldShape {
    private final Shape owner;
    private final FieldDescriptor descriptor;

    FieldShape(Shape owner, FieldDescriptor descriptor) {
        this.owner = owner;
        this.descriptor = descriptor;
    }

    public FieldDescriptor descriptor() {
        return descriptor;
    }

    /// Appends the field, with its tag, from one JSON value; nothing for `null`. Faults are named
    /// from the field's own name on.
    ///
    /// @throws JsonMalformed when it is no JSON
    public void read(byte[] json, int from, int to, Bytes wire, Faults faults) {
        throw new UnsupportedOperationException(owner.descriptor().getFullName());
    }

    /// Appends the field's JSON value; its empty form when the message does not hold it.
    ///
    /// @param wire of the whole message
    /// @throws WireMalformed when the bytes are no such message
    public void write(byte[] wire, int from, int to, Bytes json) {
        throw new UnsupportedOperationException(owner.descriptor().getFullName());
    }
}
