package io.linli.gateway.transcode;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A field of a request, perhaps inside other messages of it: `reporter.phone`.
record FieldPath(List<FieldDescriptor> steps) {

    /// @param dotted names as in the `.proto` file or as in JSON
    /// @return nothing when there is no such field, or the way leads through something repeated
    static Optional<FieldPath> find(Descriptor message, String dotted) {
        var steps = new ArrayList<FieldDescriptor>();
        var at = message;
        for (var name : dotted.split("\\.", -1)) {
            var field = at == null ? Optional.<FieldDescriptor>empty() : field(at, name);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            steps.add(field.get());
            at = isOpen(field.get()) ? field.get().getMessageType() : null;
        }
        return Optional.of(new FieldPath(List.copyOf(steps)));
    }

    static Optional<FieldDescriptor> field(Descriptor message, String name) {
        return message.getFields().stream()
                .filter(field -> field.getJsonName().equals(name) || field.getName().equals(name))
                .findFirst();
    }

    /// Whether it is a single message with fields of its own, and not one with a JSON form of its
    /// own.
    static boolean isOpen(FieldDescriptor field) {
        return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && !field.isRepeated()
                && !WellKnown.is(field.getMessageType());
    }

    FieldDescriptor last() {
        return steps.getLast();
    }

    /// Whether setting one would touch the other.
    boolean overlaps(FieldPath other) {
        var shared = Math.min(steps.size(), other.steps.size());
        return steps.subList(0, shared).equals(other.steps.subList(0, shared));
    }

    boolean isSetIn(Message.Builder message) {
        Message.Builder at = message;
        for (var step : steps.subList(0, steps.size() - 1)) {
            if (!at.hasField(step)) {
                return false;
            }
            at = at.getFieldBuilder(step);
        }
        return last().isRepeated()
                ? at.getRepeatedFieldCount(last()) > 0
                : last().hasPresence()
                        ? at.hasField(last())
                        : !at.getField(last()).equals(last().getDefaultValue());
    }

    /// The other member of the field's oneof that is set already.
    Optional<FieldDescriptor> rivalIn(Message.Builder message) {
        var oneof = last().getRealContainingOneof();
        return Optional.ofNullable(oneof)
                .filter(_ -> owner(message).hasOneof(oneof))
                .map(_ -> owner(message).getOneofFieldDescriptor(oneof));
    }

    Object valueIn(Message.Builder message) {
        return owner(message).getField(last());
    }

    void set(Message.Builder message, Object value) {
        owner(message).setField(last(), value);
    }

    private Message.Builder owner(Message.Builder message) {
        var at = message;
        for (var step : steps.subList(0, steps.size() - 1)) {
            at = at.getFieldBuilder(step);
        }
        return at;
    }

    /// In JSON names.
    @Override
    public String toString() {
        return steps.stream().map(FieldDescriptor::getJsonName).collect(Collectors.joining("."));
    }
}
