package io.linli.transcode.codec;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Map;

/// How a value stands on the wire and in JSON.
enum Kind {
    BOOL(0),
    INT32(0),
    SINT32(0),
    UINT32(0),
    INT64(0),
    SINT64(0),
    UINT64(0),
    FIXED32(5),
    SFIXED32(5),
    FIXED64(1),
    SFIXED64(1),
    FLOAT(5),
    DOUBLE(1),
    STRING(2),
    BYTES(2),
    ENUM(0),
    /// `google.protobuf.NullValue`.
    NULL(0),
    /// With fields of its own.
    MESSAGE(2),
    GROUP(3),
    TIMESTAMP(2),
    DURATION(2),
    FIELD_MASK(2),
    ANY(2),
    STRUCT(2),
    VALUE(2),
    LIST_VALUE(2),
    WRAPPER(2);

    private static final Map<String, Kind> WELL_KNOWN =
            Map.ofEntries(
                    Map.entry("google.protobuf.Timestamp", TIMESTAMP),
                    Map.entry("google.protobuf.Duration", DURATION),
                    Map.entry("google.protobuf.FieldMask", FIELD_MASK),
                    Map.entry("google.protobuf.Any", ANY),
                    Map.entry("google.protobuf.Struct", STRUCT),
                    Map.entry("google.protobuf.Value", VALUE),
                    Map.entry("google.protobuf.ListValue", LIST_VALUE),
                    Map.entry("google.protobuf.BoolValue", WRAPPER),
                    Map.entry("google.protobuf.Int32Value", WRAPPER),
                    Map.entry("google.protobuf.UInt32Value", WRAPPER),
                    Map.entry("google.protobuf.Int64Value", WRAPPER),
                    Map.entry("google.protobuf.UInt64Value", WRAPPER),
                    Map.entry("google.protobuf.FloatValue", WRAPPER),
                    Map.entry("google.protobuf.DoubleValue", WRAPPER),
                    Map.entry("google.protobuf.StringValue", WRAPPER),
                    Map.entry("google.protobuf.BytesValue", WRAPPER));

    final int wireType;

    Kind(int wireType) {
        this.wireType = wireType;
    }

    static Kind of(FieldDescriptor field) {
        return switch (field.getType()) {
            case BOOL -> BOOL;
            case INT32 -> INT32;
            case SINT32 -> SINT32;
            case UINT32 -> UINT32;
            case INT64 -> INT64;
            case SINT64 -> SINT64;
            case UINT64 -> UINT64;
            case FIXED32 -> FIXED32;
            case SFIXED32 -> SFIXED32;
            case FIXED64 -> FIXED64;
            case SFIXED64 -> SFIXED64;
            case FLOAT -> FLOAT;
            case DOUBLE -> DOUBLE;
            case STRING -> STRING;
            case BYTES -> BYTES;
            case ENUM ->
                    field.getEnumType().getFullName().equals("google.protobuf.NullValue")
                            ? NULL
                            : ENUM;
            case GROUP -> GROUP;
            case MESSAGE -> of(field.getMessageType());
        };
    }

    static Kind of(Descriptor message) {
        return WELL_KNOWN.getOrDefault(message.getFullName(), MESSAGE);
    }

    /// Whether many of them can stand behind one tag.
    boolean isPackable() {
        return wireType != 2 && wireType != 3;
    }

    /// Bytes of a value of fixed width, else 0.
    int width() {
        return wireType == 5 ? 4 : wireType == 1 ? 8 : 0;
    }
}
