package io.linli.transcode.openapi;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names for parts of messages: one for each set of fields that is left out, and none that a
/// message of the contract has.
final class PartNames {
    private record Part(Descriptor message, Set<FieldDescriptor> without) {}

    private final Set<String> messages = new HashSet<>();
    private final Map<String, Part> given = new HashMap<>();

    PartNames(List<FileDescriptor> files, House house) {
        files.forEach(file -> note(file.getMessageTypes(), house));
    }

    private void note(List<Descriptor> types, House house) {
        for (var type : types) {
            messages.add(house.name(type));
            note(type.getNestedTypes(), house);
        }
    }

    /// @param wanted the name, unless it is taken; then one like it with a number
    String of(Descriptor message, String wanted, Set<FieldDescriptor> without) {
        var part = new Part(message, without);
        var name = wanted;
        for (var i = 2; isTaken(name, part); i++) {
            name = wanted + i;
        }
        given.put(name, part);
        return name;
    }

    private boolean isTaken(String name, Part part) {
        return messages.contains(name) || !given.getOrDefault(name, part).equals(part);
    }
}
