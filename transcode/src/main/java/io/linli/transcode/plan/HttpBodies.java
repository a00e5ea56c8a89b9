package io.linli.transcode.plan;

import com.google.api.HttpBody;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.linli.transcode.codec.Bytes;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// `google.api.HttpBody`: bytes with a content type, carried as they are.
final class HttpBodies {
    private HttpBodies() {}

    static boolean is(Descriptor message) {
        return message.getFullName().equals(HttpBody.getDescriptor().getFullName());
    }

    static boolean is(FieldDescriptor field) {
        return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && !field.isRepeated()
                && is(field.getMessageType());
    }

    static void write(@Nullable String contentType, byte[] data, int from, int to, Bytes wire) {
        if (contentType != null) {
            Wire.text(HttpBody.CONTENT_TYPE_FIELD_NUMBER, contentType, wire);
        }
        if (to > from) {
            Wire.bytes(HttpBody.DATA_FIELD_NUMBER, data, from, to, wire);
        }
    }

    /// @param field the part of the answer that is the body; `null` when it is all of it
    static HttpBodyView read(byte[] wire, @Nullable FieldDescriptor field) {
        var from = 0;
        var to = wire.length;
        if (field != null) {
            var reader = new Wire.Reader(wire, 0, wire.length);
            to = 0;
            while (reader.next()) {
                if (reader.number() == field.getNumber() && reader.isDelimited()) {
                    from = reader.from();
                    to = reader.to();
                }
            }
        }
        return read(wire, from, to);
    }

    private static HttpBodyView read(byte[] wire, int from, int to) {
        var contentType = "";
        var dataFrom = 0;
        var dataTo = 0;
        var reader = new Wire.Reader(wire, from, to);
        while (reader.next()) {
            if (reader.number() == HttpBody.CONTENT_TYPE_FIELD_NUMBER) {
                contentType =
                        new String(
                                wire,
                                reader.from(),
                                reader.to() - reader.from(),
                                StandardCharsets.UTF_8);
            } else if (reader.number() == HttpBody.DATA_FIELD_NUMBER) {
                dataFrom = reader.from();
                dataTo = reader.to();
            }
        }
        return new HttpBodyView(contentType, dataFrom, dataTo);
    }
}
