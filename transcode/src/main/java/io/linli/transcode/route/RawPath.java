package io.linli.transcode.route;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A path as it came over the wire. Looked at once, before anything routes by it: two readers of
/// one path must never see two different things.
public final class RawPath {
    public static final int LENGTH_MAX = 4_096;

    private RawPath() {}

    /// What is wrong with the path, such as `dot segment (expected: none)`; `null` when nothing is.
    /// Encoded slashes may be part of a value, but never make a dot segment.
    public static @Nullable String flaw(String path) {
        if (path.length() > LENGTH_MAX) {
            return path.length() + " characters (expected: at most " + LENGTH_MAX + ")";
        }
        if (path.isEmpty() || path.charAt(0) != '/') {
            return "form (expected: a path that begins with /)";
        }
        var encoded = false;
        for (var i = 1; i < path.length(); i++) {
            var c = path.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return "character outside visible ASCII (expected: percent-encoded)";
            }
            if (c == '\\' || c == '?' || c == '#') {
                return "character " + c + " (expected: percent-encoded)";
            }
            if (c == '/' && path.charAt(i - 1) == '/') {
                return "empty segment (expected: a single /)";
            }
            encoded |= c == '%';
        }
        if (path.length() > 1 && path.endsWith("/")) {
            return "empty segment (expected: no / at the end)";
        }
        return encoded ? encodedFlaw(path) : dotSegment(path);
    }

    private static @Nullable String encodedFlaw(String path) {
        var bytes = ByteBuffer.allocate(path.length());
        for (var i = 0; i < path.length(); i++) {
            int c = path.charAt(i);
            if (c == '%') {
                c = Percent.octet(path, i);
                if (c < 0) {
                    return "broken escape (expected: % and two hex digits)";
                }
                if (c < ' ' || c == 0x7f) {
                    return "escape %%%02X (expected: no control character)".formatted(c);
                }
                i += 2;
            }
            bytes.put((byte) (c == '\\' ? '/' : c)); // some readers take one for the other
        }
        try {
            return dotSegment(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException _) {
            return "escape (expected: UTF-8)";
        }
    }

    /// A verb behind the last colon does not hide one: `..:read`.
    private static @Nullable String dotSegment(String path) {
        for (var at = path.indexOf("/."); at >= 0; at = path.indexOf("/.", at + 1)) {
            var end = at + 2;
            if (end < path.length() && path.charAt(end) == '.') {
                end++;
            }
            if (end == path.length() || path.charAt(end) == '/' || path.charAt(end) == ':') {
                return "dot segment (expected: none)";
            }
        }
        return null;
    }
}
