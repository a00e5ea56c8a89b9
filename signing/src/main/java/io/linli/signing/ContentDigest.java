package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.DIGEST_MISMATCH;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The header `Content-Digest` (RFC 9530): `sha-256`, `sha-512`, and the private name `sm3`.
final class ContentDigest {
    static final String HEADER = "content-digest";
    private static final int ITEMS_MAX = 4;
    private static final Base64.Decoder BASE64 = Base64.getDecoder();
    private static final Pattern BYTE_ITEM =
            Pattern.compile(
                    "([a-z*][a-z0-9_.*-]*)=:((?:B{4})*+(?:B{2}==|B{3}=)?):"
                            .replace("B", "[A-Za-z0-9+/]"));

    private ContentDigest() {}

    static String of(byte[] body) {
        return byteItem("sha-256", hash("SHA-256", body));
    }

    /// Every digest of a known name must be that of the body, and one must be known.
    static void check(SignedRequest request) {
        if (!request.has(HEADER)) {
            return;
        }
        var known = 0;
        for (var digest : byteItems(request, HEADER).entrySet()) {
            var expected =
                    switch (digest.getKey()) {
                        case "sha-256" -> hash("SHA-256", request.body());
                        case "sha-512" -> hash("SHA-512", request.body());
                        case "sm3" -> Sm3.digest(request.body());
                        default -> null;
                    };
            if (expected == null) {
                continue;
            }
            known++;
            if (!MessageDigest.isEqual(expected, digest.getValue())) {
                throw DIGEST_MISMATCH.refuse(digest.getKey() + ": not that of the body");
            }
        }
        if (known == 0) {
            throw DIGEST_MISMATCH.refuse(HEADER + " (expected: sha-256, sha-512 or sm3)");
        }
    }

    static String byteItem(String name, byte[] value) {
        return name + "=:" + Base64.getEncoder().encodeToString(value) + ":";
    }

    /// Items `name=:base64:` of a Structured Field (RFC 9651), strictly: no name twice.
    static Map<String, byte[]> byteItems(SignedRequest request, String header) {
        var items = new LinkedHashMap<String, byte[]>();
        for (var text : request.only(header).split(",", ITEMS_MAX)) {
            var item = BYTE_ITEM.matcher(text.strip());
            if (!item.matches() || items.put(item.group(1), BASE64.decode(item.group(2))) != null) {
                throw SIGNATURE_MALFORMED.refuse(
                        "%s (expected: 1..%d of name=:base64:)".formatted(header, ITEMS_MAX));
            }
        }
        return items;
    }

    private static byte[] hash(String name, byte[] body) {
        try {
            return MessageDigest.getInstance(name).digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + name, e);
        }
    }
}
