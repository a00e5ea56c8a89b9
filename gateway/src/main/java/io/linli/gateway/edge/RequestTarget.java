package io.linli.gateway.edge;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What a request target may look like. Looked at once, as it came over the wire, before anything
/// routes by it: two readers of one path must never see two different things.
final class RequestTarget {
    static final int PATH_MAX = 1_024;
    static final int TARGET_MAX = 8_192;

    private static final List<String> DOTS = List.of(".", "..");

    /// Encoded, they mean another path to some reader further on.
    private static final String NEVER_ENCODED = "/\\%;";

    private static final String NEVER_RAW = ";\\";

    private RequestTarget() {}

    /// What is wrong with the target; empty when nothing is.
    ///
    /// @param target path and query as sent
    static Optional<String> flaw(String target) {
        if (target.length() > TARGET_MAX) {
            return Optional.of(
                    target.length() + " characters (expected: at most " + TARGET_MAX + ")");
        }
        if (!target.startsWith("/")) {
            return Optional.of("form (expected: a path that begins with /)");
        }
        if (!target.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            return Optional.of("character outside visible ASCII (expected: percent-encoded)");
        }
        var cut = target.indexOf('?');
        var path = cut < 0 ? target : target.substring(0, cut);
        return pathFlaw(path).or(() -> uriFlaw(target));
    }

    private static Optional<String> pathFlaw(String path) {
        if (path.length() > PATH_MAX) {
            return Optional.of(path.length() + " characters (expected: at most " + PATH_MAX + ")");
        }
        if (path.contains("//")) {
            return Optional.of("empty segment (expected: a single /)");
        }
        if (path.chars().anyMatch(c -> NEVER_RAW.indexOf(c) >= 0)) {
            return Optional.of("one of ; and \\ (expected: none)");
        }
        for (var segment : path.split("/", -1)) {
            var flaw = segmentFlaw(segment);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> segmentFlaw(String segment) {
        var bytes = ByteBuffer.allocate(segment.length());
        for (var i = 0; i < segment.length(); i++) {
            var c = segment.charAt(i);
            if (c == '%') {
                if (i + 2 >= segment.length()
                        || !HexFormat.isHexDigit(segment.charAt(i + 1))
                        || !HexFormat.isHexDigit(segment.charAt(i + 2))) {
                    return Optional.of("broken escape (expected: % and two hex digits)");
                }
                c = (char) HexFormat.fromHexDigits(segment, i + 1, i + 3);
                if (c < ' ' || c == 0x7f || NEVER_ENCODED.indexOf(c) >= 0) {
                    return Optional.of(
                            "escape %%%02X (expected: no control character or separator)"
                                    .formatted((int) c));
                }
                i += 2;
            }
            bytes.put((byte) c);
        }
        return textFlaw(bytes.flip());
    }

    private static Optional<String> textFlaw(ByteBuffer bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return DOTS.contains(text)
                    ? Optional.of("dot segment (expected: none)")
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of("escape (expected: UTF-8)");
        }
    }

    private static Optional<String> uriFlaw(String target) {
        try {
            new URI(target);
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("character (expected: percent-encoded)");
        }
    }
}
