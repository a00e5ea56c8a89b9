package io.linli.transcode.plan;

import io.linli.transcode.codec.Bytes;
import io.linli.transcode.codec.Faults;
import java.util.Arrays;

/// Finds what a body says differently from the path. What was authorised by the path must be what
/// is called, so the path is never quietly written over, nor the body.
final class BodyClash {
    private BodyClash() {}

    /// @param wire the body from `from` to `to`, then the path's value with its tag to the end
    static void find(Bytes wire, int from, int to, FieldPath path, Faults faults) {
        find(wire, from, to, path, 0, to, faults);
    }

    /// @param value where the path's value begins
    static void find(
            Bytes wire, int from, int to, FieldPath path, int step, int value, Faults faults) {
        var field = path.steps().get(step);
        var last = step == path.steps().size() - 1;
        var reader = new Wire.Reader(wire.array, from, to);
        while (reader.next()) {
            if (reader.number() != field.getNumber()) {
                var other = field.getContainingType().findFieldByNumber(reader.number());
                if (other != null && FieldPath.areRivals(field, other)) {
                    faults.add(
                            new FieldPath(path.steps().subList(0, step)).in(other),
                            "expected this or " + field.getJsonName() + ", not both");
                }
            } else if (!last) {
                find(wire, reader.from(), reader.to(), path, step + 1, value, faults);
            } else if (differs(wire, reader, value) && (field.hasPresence() || !reader.isZero())) {
                faults.add(path.toString(), "expected the same value as in the path");
            }
        }
    }

    private static boolean differs(Bytes wire, Wire.Reader body, int value) {
        return !Arrays.equals(wire.array, body.start(), body.to(), wire.array, value, wire.size);
    }
}
