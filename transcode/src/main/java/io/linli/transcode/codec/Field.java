package io.linli.transcode.codec;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A field, compiled: all that both directions need to know, in the form in which they need it.
final class Field {
    final FieldDescriptor descriptor;
    final int number;
    final int index;
    final Kind kind;
    final boolean repeated;
    final boolean packed;

    /// Zero and not there are the same.
    final boolean implicit;

    final boolean checksUtf8;
    final boolean shownWhenEmpty;

    /// Which of its message's oneofs; -1 for none.
    final int oneof;

    /// With the wire type in which a single value of it is written.
    final int tag;

    /// `,"name":`
    final byte[] key;

    /// `name"` for both names, as they stand in JSON; empty when a name would need escapes.
    final byte[] jsonName;

    final @Nullable EnumNames names;

    /// Of a map's entries.
    final @Nullable Field mapKey;

    final @Nullable Field mapValue;

    /// Bit by wire type.
    private final int accepted;

    private final Shapes shapes;
    private @Nullable Shape shape;

    Field(FieldDescriptor descriptor, int index, Shapes shapes) {
        this.descriptor = descriptor;
        this.index = index;
        this.shapes = shapes;
        number = descriptor.getNumber();
        kind = Kind.of(descriptor);
        repeated = descriptor.isRepeated();
        packed = descriptor.isPacked();
        implicit = !repeated && !descriptor.hasPresence();
        checksUtf8 = kind == Kind.STRING && descriptor.needsUtf8Check();
        shownWhenEmpty =
                shapes.style().showEmpty()
                        && (repeated || implicit && kind != Kind.ENUM && kind != Kind.NULL);
        var choice = descriptor.getRealContainingOneof();
        oneof = choice == null ? -1 : choice.getIndex();
        tag = number << 3 | kind.wireType;
        accepted = 1 << kind.wireType | (repeated && kind.isPackable() ? 1 << 2 : 0);
        var name = shapes.style().protoNames() ? descriptor.getName() : descriptor.getJsonName();
        key = key(name);
        jsonName = plain(descriptor.getJsonName());
        names =
                kind == Kind.ENUM || kind == Kind.NULL
                        ? shapes.enumNames(descriptor.getEnumType())
                        : null;
        var entry = descriptor.isMapField() ? descriptor.getMessageType() : null;
        mapKey = entry == null ? null : new Field(entry.findFieldByNumber(1), 0, shapes);
        mapValue = entry == null ? null : new Field(entry.findFieldByNumber(2), 1, shapes);
    }

    boolean accepts(int wireType) {
        return (accepted >>> wireType & 1) != 0;
    }

    boolean isMap() {
        return mapKey != null;
    }

    /// Whether JSON's null is a value of its own here.
    boolean takesNull() {
        return kind == Kind.VALUE || kind == Kind.NULL;
    }

    /// Of the messages it holds.
    Shape shape() {
        var known = shape;
        if (known == null) {
            known = shapes.of(messageType()); // late, since messages hold one another
            shape = known; // two threads may find the same one; no harm
        }
        return known;
    }

    private Descriptor messageType() {
        return descriptor.getMessageType();
    }

    private static byte[] key(String name) {
        var text = new Bytes(name.length() + 8);
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        text.put(',');
        TextOut.quoted(bytes, 0, bytes.length, text);
        text.put(':');
        return text.toArray();
    }

    private static byte[] plain(String name) {
        var bytes = (name + '"').getBytes(StandardCharsets.UTF_8);
        return Scan.end(Scan.plain(bytes, 0, bytes.length)) == bytes.length - 1
                ? bytes
                : new byte[0];
    }
}
