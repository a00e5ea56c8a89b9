package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Fields by name, as in the `.proto` file or as in JSON.
final class FieldNames {
    /// A message of a message that deep is no request a person has thought of.
    private static final int DEPTH_MAX = 32;

    private final Map<Descriptor, Map<String, FieldDescriptor>> known = new ConcurrentHashMap<>();

    /// @return `null` when there is no such field, or the way leads through something repeated or
    ///   something with a JSON form of its own
    @Nullable FieldPath find(Descriptor message, String dotted) {
        var single = dotted.indexOf('.') < 0;
        var steps = new ArrayList<FieldDescriptor>(single ? 1 : 4);
        var owner = message;
        for (var from = 0; from <= dotted.length(); ) {
            var dot = single ? -1 : dotted.indexOf('.', from);
            var name = single ? dotted : dotted.substring(from, dot < 0 ? dotted.length() : dot);
            var field = owner == null ? null : field(owner, name);
            if (field == null || steps.size() == DEPTH_MAX) {
                return null;
            }
            steps.add(field);
            owner = FieldPath.isOpen(field) ? field.getMessageType() : null;
            from = dot < 0 ? dotted.length() + 1 : dot + 1;
        }
        return new FieldPath(List.copyOf(steps));
    }

    private @Nullable FieldDescriptor field(Descriptor message, String name) {
        return known.computeIfAbsent(message, FieldNames::names).get(name);
    }

    private static Map<String, FieldDescriptor> names(Descriptor message) {
        var names = new HashMap<String, FieldDescriptor>();
        message.getFields().forEach(field -> names.put(field.getName(), field));
        message.getFields().forEach(field -> names.put(field.getJsonName(), field));
        return names;
    }
}
