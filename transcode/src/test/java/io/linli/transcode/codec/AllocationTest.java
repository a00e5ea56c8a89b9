package io.linli.transcode.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// A conversion makes no objects: all that it needs stays with the scratch space.
class AllocationTest {
    private static final int ROUNDS = 1000;
    private static final int SLACK_BYTES = 24; // counting itself, and the last of the JIT's doing
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Shape SHAPE =
            ConformanceContract.shapes(JsonStyle.STANDARD).of(ConformanceContract.all());
    private static final byte[] JSON =
            """
            {"oneString": "3号楼电梯停运，老人上下楼不便", "oneInt64": "1250000", "oneInt32": 2, "oneBool": true,
             "oneDouble": 39.9087, "oneFloat": 1.5, "oneBytes": "AAECAwQFBgcICQ==", "colour": "RED",
             "oneTimestamp": "2026-03-01T02:00:00.123Z", "oneDuration": "3.500s", "oneInt32Value": 7,
             "self": {"oneString": "with \\"escapes\\" \\u4f60\\n", "self": {"manyString": ["电梯", "elderly"]}},
             "selves": [{"oneString": "a"}, {"oneUint64": "18446744073709551615"}, {}],
             "manyInt32": [110101, 110105], "byText": {"channel": 12345, "来源": 1},
             "oneStruct": {"a": [1, null, {"b": "c"}]}, "oneFieldMask": "fooBar,baz"}
            """
                    .getBytes(StandardCharsets.UTF_8);

    private final Bytes wire = new Bytes(1 << 14);
    private final Bytes json = new Bytes(1 << 14);
    private final Faults faults = new Faults();

    @Test
    void readingMakesNoGarbage() {
        assertThat(bytesPerRound(this::read)).isLessThanOrEqualTo(SLACK_BYTES);
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void writingMakesNoGarbage() {
        read();
        var ordered = Merged.of(SHAPE.descriptor(), wire.array, 0, wire.size); // as encoders do
        wire.clear();
        wire.put(ordered);
        assertThat(bytesPerRound(this::write)).isLessThanOrEqualTo(SLACK_BYTES);
        assertThat(json.size).isGreaterThan(500);
    }

    private void read() {
        wire.clear();
        SHAPE.read(JSON, 0, JSON.length, wire, faults);
    }

    private void write() {
        json.clear();
        SHAPE.write(wire.array, 0, wire.size, json);
    }

    /// The least of some tries, since the first ones compile.
    private static long bytesPerRound(Runnable step) {
        var least = Long.MAX_VALUE;
        for (var tries = 0; tries < 5; tries++) {
            var before = THREADS.getCurrentThreadAllocatedBytes();
            for (var i = 0; i < ROUNDS; i++) {
                step.run();
            }
            var made = (THREADS.getCurrentThreadAllocatedBytes() - before) / ROUNDS;
            least = Math.min(least, made);
        }
        return least;
    }
}
