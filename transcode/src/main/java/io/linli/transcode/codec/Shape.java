package io.linli.transcode.codec;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.nio.charset.StandardCharsets;

/// One message type, compiled.
public final class Shape {
    private final Descriptor descriptor;

    Shape(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    public Descriptor descriptor() {
        return descriptor;
    }

    /// Appends the wire form of one JSON value, which must be all there is between the two places.
    ///
    /// @param faults what does not fit is noted here; when anything is, `wire` is of no use
    /// @throws JsonMalformed when it is no JSON
    public void read(byte[] json, int from, int to, Bytes wire, Faults faults) {
        var message = DynamicMessage.newBuilder(descriptor);
        try {
            JsonFormat.parser()
                    .merge(new String(json, from, to - from, StandardCharsets.UTF_8), message);
            wire.put(message.build().toByteArray());
        } catch (InvalidProtocolBufferException e) {
            throw new JsonMalformed(1, 1, "not JSON");
        }
    }

    /// Appends the JSON form of one message.
    ///
    /// @throws WireMalformed when the bytes are no such message
    public void write(byte[] wire, int from, int to, Bytes json) {
        try {
            var message =
                    DynamicMessage.newBuilder(descriptor).mergeFrom(wire, from, to - from).build();
            json.utf8(JsonFormat.printer().omittingInsignificantWhitespace().print(message));
        } catch (InvalidProtocolBufferException e) {
            throw new WireMalformed(descriptor.getFullName());
        }
    }

    /// @throws IllegalArgumentException when it is no field of this message
    public FieldShape field(FieldDescriptor field) {
        if (field.getContainingType() != descriptor) {
            throw new IllegalArgumentException("field: " + field.getFullName());
        }
        return new FieldShape(this, field);
    }
}
