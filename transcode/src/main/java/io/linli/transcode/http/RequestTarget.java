package io.linli.transcode.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What a request target may look like. Looked at once, as it came over the wire, before anything
/// routes by it: two readers of one path must never see two different things.
public final class RequestTarget {
    static final int PATH_MAX = 1_024;
    static final int TARGET_MAX = 8_192;

    /// Encoded, they mean another path to some reader further on.
    private static final String NEVER_ENCODED = "/\\%;";

    /// Characters that need no second look, wherever they stand.
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (var c = '0'; c <= 'z'; c++) {
            PLAIN[c] = Character.isLetterOrDigit(c);
        }
        for (var c : "-_~!$&'()*+,=:@".toCharArray()) {
            PLAIN[c] = true;
        }
    }

    private RequestTarget() {}

    /// What is wrong with the target; `null` when nothing is.
    ///
    /// @param target path and query as sent
    public static @Nullable String flaw(String target) {
        return flaw(target, false);
    }

    /// @param separators whether they may stand in a path when they are encoded
    static @Nullable String flaw(String target, boolean separators) {
        return plain(target) ? null : flawOnSecondLook(target, separators);
    }

    /// Most targets have nothing in them that could be wrong.
    private static boolean plain(String target) {
        var length = target.length();
        if (length == 0 || length > PATH_MAX || target.charAt(0) != '/') {
            return false;
        }
        var inPath = true;
        var previous = 'x';
        for (var i = 0; i < length; i++) {
            var c = target.charAt(i);
            if (c >= 128) {
                return false;
            }
            if (!PLAIN[c]) {
                if (c == '/') {
                    if (inPath && previous == '/') {
                        return false;
                    }
                } else if (c == '.') {
                    if (inPath && previous == '/') {
                        return false;
                    }
                } else if (c == '?' && inPath) {
                    inPath = false;
                } else {
                    return false;
                }
            }
            previous = c;
        }
        return true;
    }

    private static @Nullable String flawOnSecondLook(String target, boolean separators) {
        if (target.length() > TARGET_MAX) {
            return target.length() + " characters (expected: at most " + TARGET_MAX + ")";
        }
        if (!target.startsWith("/")) {
            return "form (expected: a path that begins with /)";
        }
        if (!target.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            return "character outside visible ASCII (expected: percent-encoded)";
        }
        var cut = target.indexOf('?');
        var flaw = pathFlaw(cut < 0 ? target : target.substring(0, cut), separators);
        return flaw == null ? uriFlaw(target) : flaw;
    }

    private static @Nullable String pathFlaw(String path, boolean separators) {
        if (path.length() > PATH_MAX) {
            return path.length() + " characters (expected: at most " + PATH_MAX + ")";
        }
        if (path.contains("//")) {
            return "empty segment (expected: a single /)";
        }
        if (path.indexOf(';') >= 0 || path.indexOf('\\') >= 0) {
            return "one of ; and \\ (expected: none)";
        }
        for (var segment : path.split("/", -1)) {
            var flaw = segmentFlaw(segment, separators);
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }

    private static @Nullable String segmentFlaw(String segment, boolean separators) {
        var bytes = ByteBuffer.allocate(segment.length());
        for (var i = 0; i < segment.length(); i++) {
            var c = segment.charAt(i);
            if (c == '%') {
                if (i + 2 >= segment.length()
                        || !HexFormat.isHexDigit(segment.charAt(i + 1))
                        || !HexFormat.isHexDigit(segment.charAt(i + 2))) {
                    return "broken escape (expected: % and two hex digits)";
                }
                c = (char) HexFormat.fromHexDigits(segment, i + 1, i + 3);
                if (c < ' ' || c == 0x7f || !separators && NEVER_ENCODED.indexOf(c) >= 0) {
                    return "escape %%%02X (expected: no control character or separator)"
                            .formatted((int) c);
                }
                i += 2;
            }
            bytes.put((byte) c);
        }
        return textFlaw(bytes.flip());
    }

    private static @Nullable String textFlaw(ByteBuffer bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.equals(".") || text.equals("..") ? "dot segment (expected: none)" : null;
        } catch (CharacterCodingException e) {
            return "escape (expected: UTF-8)";
        }
    }

    private static @Nullable String uriFlaw(String target) {
        try {
            new URI(target);
            return null;
        } catch (URISyntaxException e) {
            return "character (expected: percent-encoded)";
        }
    }
}
