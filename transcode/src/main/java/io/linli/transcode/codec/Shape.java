package io.linli.transcode.codec;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/// One message type, compiled.
public final class Shape {
    private static final int DENSE_MAX = 1024;

    final Shapes shapes;
    final Kind kind;

    /// By number.
    final Field[] fields;

    /// Two bits a field, one for each of its names, then one a oneof.
    final int seenWords;

    final int oneofBits;
    final boolean showsEmpty;

    private final Descriptor descriptor;

    /// Twice the index, plus 1 when it is the name of the `.proto` file and JSON's is another.
    private final NameTable names;

    private final @Nullable Field[] dense;

    Shape(Descriptor descriptor, Shapes shapes) {
        this.descriptor = descriptor;
        this.shapes = shapes;
        kind = Kind.of(descriptor);
        var sorted = new ArrayList<>(descriptor.getFields());
        sorted.sort(Comparator.comparingInt(FieldDescriptor::getNumber));
        fields = new Field[sorted.size()];
        var byName = new HashMap<String, Integer>();
        for (var i = 0; i < fields.length; i++) {
            fields[i] = new Field(sorted.get(i), i, shapes);
            byName.put(sorted.get(i).getJsonName(), i * 2);
        }
        for (var i = 0; i < fields.length; i++) {
            byName.putIfAbsent(sorted.get(i).getName(), i * 2 + 1);
        }
        names = new NameTable(byName);
        var last = fields.length == 0 ? 0 : fields[fields.length - 1].number;
        dense = new Field[Math.min(last + 1, DENSE_MAX)];
        for (var field : fields) {
            if (field.number < dense.length) {
                dense[field.number] = field;
            }
        }
        showsEmpty = Arrays.stream(fields).anyMatch(field -> field.shownWhenEmpty);
        oneofBits = fields.length * 2;
        seenWords = (oneofBits + descriptor.getRealOneofs().size() + 63) / 64;
    }

    public Descriptor descriptor() {
        return descriptor;
    }

    /// Appends the wire form of one JSON value, which must be all there is between the two places.
    ///
    /// A required field of proto2 may be missing: path and query can still bring it.
    ///
    /// @param faults what does not fit is noted here; when anything is, `wire` is of no use
    /// @throws JsonMalformed when it is no JSON
    public void read(byte[] json, int from, int to, Bytes wire, Faults faults) {
        JsonReader.of(wire).message(this, json, from, to, faults);
    }

    /// Appends the JSON form of one message.
    ///
    /// @throws WireMalformed when the bytes are no such message
    public void write(byte[] wire, int from, int to, Bytes json) {
        JsonWriter.of(json).message(this, wire, from, to);
    }

    /// @throws IllegalArgumentException when it is no field of this message
    public FieldShape field(FieldDescriptor field) {
        for (var each : fields) {
            if (each.descriptor.equals(field)) {
                return new FieldShape(this, each);
            }
        }
        throw new IllegalArgumentException(
                "field: " + field.getFullName() + " (expected: one of " + descriptor.getFullName());
    }

    /// @return nothing for an unknown one
    @Nullable Field byNumber(int number) {
        if (number < dense.length) {
            return dense[number];
        }
        if (fields.length == 0 || fields[fields.length - 1].number < number) {
            return null;
        }
        var low = 0;
        var high = fields.length - 1;
        while (low <= high) {
            var middle = low + high >>> 1;
            var found = fields[middle].number;
            if (found == number) {
                return fields[middle];
            }
            if (found < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /// @return -1 for an unknown one, else twice the field's index, plus 1 for the second name
    int byName(byte[] b, int from, int to) {
        return names.find(b, from, to);
    }

    /// Whether the name that begins here is that of the field, with its closing quote.
    boolean isNext(int index, byte[] b, int from, int to) {
        if (index >= fields.length) {
            return false;
        }
        var name = fields[index].jsonName;
        return name.length > 0
                && to - from >= name.length
                && Arrays.equals(name, 0, name.length, b, from, from + name.length);
    }
}
