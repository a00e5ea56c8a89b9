package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A field of a request, perhaps inside other messages of it: `reporter.phone`.
public record FieldPath(List<FieldDescriptor> steps) {
    public FieldDescriptor first() {
        return steps.getFirst();
    }

    public FieldDescriptor last() {
        return steps.getLast();
    }

    /// Whether it is a single message with fields of its own, and not one with a JSON form of its
    /// own.
    static boolean isOpen(FieldDescriptor field) {
        return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && !field.isRepeated()
                && !field.getMessageType().getFullName().startsWith("google.protobuf.");
    }

    /// Whether setting one would touch the other.
    boolean overlaps(FieldPath other) {
        return shared(other) == Math.min(steps.size(), other.steps.size());
    }

    /// The step of the other path that cannot be set beside this one, since both are members of one
    /// oneof; `null` when there is none.
    @Nullable FieldDescriptor rivalIn(FieldPath other) {
        var shared = shared(other);
        if (shared == steps.size() || shared == other.steps.size()) {
            return null;
        }
        var theirs = other.steps.get(shared);
        return areRivals(steps.get(shared), theirs) ? theirs : null;
    }

    /// Two members of one oneof.
    static boolean areRivals(FieldDescriptor one, FieldDescriptor other) {
        var oneof = one.getRealContainingOneof();
        return oneof != null && one != other && oneof == other.getRealContainingOneof();
    }

    private int shared(FieldPath other) {
        var max = Math.min(steps.size(), other.steps.size());
        var at = 0;
        while (at < max && steps.get(at) == other.steps.get(at)) {
            at++;
        }
        return at;
    }

    /// In the names of the `.proto` file, from this step on.
    String protoNames(int from) {
        return steps.stream()
                .skip(from)
                .map(FieldDescriptor::getName)
                .collect(Collectors.joining("."));
    }

    /// The name of a field of the message this path leads to, in JSON names.
    String in(FieldDescriptor field) {
        return steps.isEmpty() ? field.getJsonName() : this + "." + field.getJsonName();
    }

    /// In JSON names.
    @Override
    public String toString() {
        return steps.stream().map(FieldDescriptor::getJsonName).collect(Collectors.joining("."));
    }
}
