package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.FieldDescriptor;

/// Which part of the request the HTTP body is.
public sealed interface Body {
    record None() implements Body {}

    record Whole() implements Body {}

    record Field(FieldDescriptor field) implements Body {}
}
