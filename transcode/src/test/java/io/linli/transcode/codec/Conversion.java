package io.linli.transcode.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// What becomes of a JSON text, for tests that are tables of them.
final class Conversion {
    /// `r.All`, in the usual style.
    static final Shape ALL =
            ConformanceContract.shapes(JsonStyle.STANDARD).of(ConformanceContract.all());

    private Conversion() {}

    /// To the wire and back.
    static String roundTrip(Shape shape, String json) {
        var out = new Bytes(16);
        var wire = wire(shape, json.getBytes(StandardCharsets.UTF_8));
        shape.write(wire, 0, wire.length, out);
        return out.toString();
    }

    private static byte[] wire(Shape shape, byte[] json) {
        var wire = new Bytes(16);
        var faults = new Faults();
        shape.read(json, 0, json.length, wire, faults);
        assertThat(faults.all()).isEmpty();
        return wire.toArray();
    }

    /// Of a text read as `r.All`: `path: description`, split by semicolons.
    static String faults(String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        var faults = new Faults();
        ALL.read(bytes, 0, bytes.length, new Bytes(16), faults);
        return faults.all().stream()
                .map(each -> each.path() + ": " + each.description())
                .collect(Collectors.joining("; "));
    }
}
