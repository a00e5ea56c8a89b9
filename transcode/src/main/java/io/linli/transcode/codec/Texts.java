package io.linli.transcode.codec;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.nio.charset.StandardCharsets;

/// Fields from bare text, as it stands in a path or a query. Strict: nothing is cut, rounded or
/// guessed.
public final class Texts {
    private Texts() {}

    /// Whether a field can come as text at all: single values, and messages that JSON writes as
    /// text or as a single value.
    public static boolean canWrite(FieldDescriptor field) {
        return !field.isMapField()
                && switch (Kind.of(field)) {
                    case MESSAGE, GROUP, ANY, STRUCT, VALUE, LIST_VALUE -> false;
                    default -> true;
                };
    }

    /// Appends the field with its tag, also when it is zero; a repeated one gets one more element.
    /// Enums come by name or by a number that is listed.
    ///
    /// @throws WrongValue when the text does not fit
    public static void write(FieldDescriptor field, String text, Bytes wire) {
        if (!canWrite(field)) {
            throw new WrongValue("nothing: it cannot come as text");
        }
        var kind = Kind.of(field);
        wire.tag(field.getNumber() << 3 | kind.wireType);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        switch (kind) {
            case ENUM, NULL -> wire.varint(number(field.getEnumType(), text, bytes));
            case TIMESTAMP, DURATION, FIELD_MASK -> {
                var start = wire.open();
                WellKnownIn.readText(kind, bytes, 0, bytes.length, wire);
                wire.close(start);
            }
            case WRAPPER -> {
                var start = wire.open();
                write(field.getMessageType().findFieldByNumber(1), text, wire);
                wire.close(start);
            }
            default -> ScalarIn.read(kind, bytes, 0, bytes.length, wire);
        }
    }

    private static int number(EnumDescriptor type, String text, byte[] bytes) {
        var named = type.findValueByName(text);
        if (named != null) {
            return named.getNumber();
        }
        try {
            var number = (int) Digits.whole(Kind.INT32, bytes, 0, bytes.length);
            if (type.findValueByNumber(number) != null) {
                return number;
            }
        } catch (WrongValue _) { // no number either
        }
        throw new WrongValue(EnumNames.expected(type));
    }
}
