package io.linli.transcode.codec;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.LinkedHashMap;
import java.util.List;

/// Brings a message into the plain order in which encoders write: ascending, every field once,
/// every key of a map once. Other orders are legal, but hardly anybody writes them.
final class Merged {
    private Merged() {}

    static byte[] of(Descriptor type, byte[] wire, int from, int to) {
        try {
            var read = DynamicMessage.newBuilder(type).mergeFrom(wire, from, to - from);
            return plain(read.buildPartial()).toByteArray();
        } catch (InvalidProtocolBufferException e) {
            throw new WireMalformed("no " + type.getFullName());
        }
    }

    private static Message plain(Message message) {
        var builder = message.toBuilder().setUnknownFields(UnknownFieldSet.getDefaultInstance());
        message.getAllFields()
                .forEach((field, value) -> {
                    if (field.getJavaType() == JavaType.MESSAGE) {
                        plain(builder, field, value);
                    }
                });
        return builder.buildPartial();
    }

    private static void plain(Message.Builder builder, FieldDescriptor field, Object value) {
        if (!field.isRepeated()) {
            builder.setField(field, plain((Message) value));
            return;
        }
        builder.clearField(field);
        var key = field.isMapField() ? field.getMessageType().findFieldByNumber(1) : null;
        var byKey = new LinkedHashMap<Object, Message>();
        for (var each : (List<?>) value) {
            var message = plain((Message) each);
            byKey.put(key == null ? byKey.size() : key(message.getField(key)), message);
        }
        byKey.values().forEach(each -> builder.addRepeatedField(field, each));
    }

    private static Object key(Object key) {
        return key instanceof ByteString bytes ? bytes.toStringUtf8() : key;
    }
}
