package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.FieldMask;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.codec.Masks;
import io.linli.transcode.codec.Shape;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The mask of a `PATCH` whose caller sent none: the fields its body speaks of. Rule source:
/// AIP-134.
///
/// @param shape of the message that is the body
/// @param bound fields of that message that the path fills and so does not change, in proto names
record Mask(FieldPath field, Shape shape, List<String> bound) {
    private static final String NAME = "update_mask";

    /// @return `null` when the binding has no use for one
    static @Nullable Mask of(Rule rule, Function<FieldDescriptor, Shape> shapes) {
        if (!rule.httpMethod().equals("PATCH")
                || !(rule.body() instanceof Body.Field(var body))
                || !FieldPath.isOpen(body)) {
            return null;
        }
        var mask = rule.method().getInputType().findFieldByName(NAME);
        if (mask == null
                || mask.isRepeated()
                || mask.getJavaType() != FieldDescriptor.JavaType.MESSAGE
                || !mask.getMessageType()
                        .getFullName()
                        .equals(FieldMask.getDescriptor().getFullName())) {
            return null;
        }
        var bound =
                rule.bound().stream()
                        .filter(path -> path.first() == body)
                        .map(path -> path.protoNames(1))
                        .toList();
        return new Mask(new FieldPath(List.of(mask)), shapes.apply(body), bound);
    }

    /// Appends the mask; nothing when the body speaks of no field.
    void write(byte[] json, int from, int to, Bytes wire) {
        var paths = Masks.of(shape, json, from, to);
        var start = wire.size;
        for (int at = 0, end; at < paths.length(); at = end + 1) {
            var comma = paths.indexOf(',', at);
            end = comma < 0 ? paths.length() : comma;
            var path = paths.substring(at, end);
            if (!bound.contains(path)) {
                Wire.text(FieldMask.PATHS_FIELD_NUMBER, path, wire);
            }
        }
        if (wire.size > start) {
            Wire.wrap(field.last(), start, wire);
        }
    }
}
