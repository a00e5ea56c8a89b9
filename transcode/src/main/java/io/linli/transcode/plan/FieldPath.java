package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.List;
import java.util.stream.Collectors;

/// A field of a request, perhaps inside other messages of it: `reporter.phone`.
public record FieldPath(List<FieldDescriptor> steps) {
    public FieldDescriptor last() {
        return steps.getLast();
    }

    /// In JSON names.
    @Override
    public String toString() {
        return steps.stream().map(FieldDescriptor::getJsonName).collect(Collectors.joining("."));
    }
}
