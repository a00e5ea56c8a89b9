package io.linli.transcode.http;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/// The number a provider gives to each event of a stream, in a field `int64 event_number`. It
/// becomes the event's id, so that whoever comes back with it can be told what was missed. Events
/// without one are counted.
final class EventNumber {
    private static final String NAME = "event_number";

    private final int tag;

    private EventNumber(int tag) {
        this.tag = tag;
    }

    static EventNumber of(Descriptor message) {
        var field = message.findFieldByName(NAME);
        return new EventNumber(
                field != null
                                && field.getType() == FieldDescriptor.Type.INT64
                                && !field.isRepeated()
                        ? field.getNumber() << 3 | WireFormat.WIRETYPE_VARINT
                        : 0);
    }

    /// @param otherwise when the message has none
    long in(byte[] message, long otherwise) {
        if (tag == 0) {
            return otherwise;
        }
        try {
            var in = CodedInputStream.newInstance(message);
            var number = otherwise;
            for (var next = in.readTag(); next != 0; next = in.readTag()) {
                if (next == tag) {
                    number = in.readInt64();
                } else {
                    in.skipField(next);
                }
            }
            return number;
        } catch (IOException e) {
            return otherwise; // whoever reads the message for good will say so
        }
    }
}
