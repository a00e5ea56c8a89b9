package io.linli.transcode.codec;

import com.google.protobuf.Descriptors.FieldDescriptor;

/// Fields from bare text, as it stands in a path or a query. Strict: nothing is cut, rounded or
/// guessed.
public final class Texts {
    private Texts() {}

    /// Whether a field can come as text at all: single values and messages that JSON writes as one.
    public static boolean canWrite(FieldDescriptor field) {
        return true;
    }

    /// Appends the field with its tag, also when it is zero; a repeated one gets one more element.
    ///
    /// @throws WrongValue when the text does not fit
    public static void write(FieldDescriptor field, String text, Bytes wire) {
        throw new UnsupportedOperationException(field.getFullName());
    }
}
