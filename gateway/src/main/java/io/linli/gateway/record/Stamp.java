package io.linli.gateway.record;

import io.linli.transcode.codec.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Writes instants as RFC 3339 with microseconds. Seconds are put together once and used again, as
/// records come nearly in order. For one thread.
final class Stamp {
    private static final int SECOND = "2026-01-01T00:00:00".length();

    private long second = Long.MIN_VALUE;
    private byte[] text = new byte[0];

    /// @param micros since 1970
    void put(Bytes out, long micros) {
        var wanted = Math.floorDiv(micros, 1_000_000L);
        if (wanted != second) {
            second = wanted;
            var whole = Instant.ofEpochSecond(wanted).toString();
            text = whole.substring(0, SECOND).getBytes(StandardCharsets.US_ASCII);
        }
        out.put(text);
        out.put('.');
        var rest = (int) Math.floorMod(micros, 1_000_000L);
        for (var power = 100_000; power > 0; power /= 10) {
            out.put('0' + rest / power % 10);
        }
        out.put('Z');
    }
}
