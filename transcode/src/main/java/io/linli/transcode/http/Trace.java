package io.linli.transcode.http;

import java.util.HexFormat;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// The thread through all that one request sets in motion, as W3C Trace Context writes it.
///
/// @param id 32 hex digits, the same in every process
/// @param parent 16 hex digits, the span of the client; nothing when it named none
/// @param span 16 hex digits, this process's part
/// @param sampled whether the client wants it to be kept
public record Trace(String id, @Nullable String parent, String span, boolean sampled) {
    public static final String HEADER = "traceparent";

    private static final int LENGTH = 55;
    private static final HexFormat HEX = HexFormat.of();

    /// Names need not be secret, only different; a shared secure source would make loops wait.
    private static final ThreadLocal<SplittableRandom> RANDOM =
            ThreadLocal.withInitial(SplittableRandom::new);

    /// Carries on the trace a header names; a new one when it is missing or malformed.
    public static Trace of(@Nullable String traceparent) {
        if (traceparent != null && valid(traceparent)) {
            return new Trace(
                    traceparent.substring(3, 35),
                    traceparent.substring(36, 52),
                    HEX.toHexDigits(random()),
                    (Character.digit(traceparent.charAt(54), 16) & 1) == 1);
        }
        var id = HEX.toHexDigits(random()) + HEX.toHexDigits(random());
        return new Trace(id, null, HEX.toHexDigits(random()), true);
    }

    /// The header for the next process.
    public String header() {
        return "00-" + id + "-" + span + (sampled ? "-01" : "-00");
    }

    private static boolean valid(String text) {
        if (text.length() != LENGTH || !text.startsWith("00-")) {
            return false;
        }
        var any = 0;
        for (var i = 3; i < LENGTH; i++) {
            var c = text.charAt(i);
            if (i == 35 || i == 52) {
                if (c != '-') {
                    return false;
                }
            } else if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            } else if (i < 35) {
                any |= c - '0';
            }
        }
        return any != 0;
    }

    private static long random() {
        var value = RANDOM.get().nextLong();
        return value == 0 ? 1 : value;
    }
}
