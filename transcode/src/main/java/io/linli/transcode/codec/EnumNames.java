package io.linli.transcode.codec;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The values of an enum, by name and by number.
final class EnumNames {
    private static final int DENSE_MAX = 256;
    private static final int NAMES_SHOWN_MAX = 20;

    /// Whether other numbers than those listed are no values of it.
    final boolean closed;

    /// Whether they are written as numbers.
    final boolean asNumbers;

    /// What a fault says.
    final String expected;

    private final NameTable byName;
    private final int[] numbers;
    private final byte[] @Nullable [] dense;
    private final HashMap<Integer, byte[]> byNumber = new HashMap<>();

    EnumNames(EnumDescriptor type, boolean asNumbers) {
        this.asNumbers = asNumbers;
        closed = type.isClosed();
        expected = expected(type);
        var names = new HashMap<String, Integer>();
        var values = type.getValues();
        numbers = new int[values.size()];
        dense = new byte[DENSE_MAX][];
        for (var i = 0; i < numbers.length; i++) {
            var value = values.get(i);
            numbers[i] = value.getNumber();
            names.put(value.getName(), i);
            var quoted = ('"' + value.getName() + '"').getBytes(StandardCharsets.UTF_8);
            if (byNumber.putIfAbsent(numbers[i], quoted) == null // an alias is read, never written
                    && numbers[i] >= 0
                    && numbers[i] < DENSE_MAX) {
                dense[numbers[i]] = quoted;
            }
        }
        byName = new NameTable(names);
    }

    static String expected(EnumDescriptor type) {
        return "one of "
                + type.getValues().stream()
                        .filter(value -> value.getNumber() != 0)
                        .limit(NAMES_SHOWN_MAX)
                        .map(EnumValueDescriptor::getName)
                        .collect(Collectors.joining(", "));
    }

    /// @return -1 when no value has the name, else something for [#number]
    int find(byte[] b, int from, int to) {
        return byName.find(b, from, to);
    }

    int number(int found) {
        return numbers[found];
    }

    /// In quotes; nothing for a number that is not listed.
    byte @Nullable [] name(int number) {
        return number >= 0 && number < DENSE_MAX ? dense[number] : byNumber.get(number);
    }
}
