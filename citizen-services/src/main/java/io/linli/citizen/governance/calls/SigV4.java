package io.linli.citizen.governance.calls;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// AWS Signature Version 4 for requests without a query, as S3-compatible stores want it.
///
/// @param region as the store signs it
record SigV4(String region, String service, String accessKey, String secretKey) {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String HMAC = "HmacSHA256";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int DATE_DIGITS = 8;

    /// The headers to send, besides `Host`, which every client sends itself.
    ///
    /// @param more further headers, which are signed too; lower case
    Map<String, String> headers(
            String method, URI uri, byte[] body, Map<String, String> more, Instant at) {
        var time = TIME.format(at);
        var sent = new LinkedHashMap<>(more);
        sent.put("x-amz-content-sha256", hex(sha256(body)));
        sent.put("x-amz-date", time);
        SortedMap<String, String> signed = new TreeMap<>(sent);
        signed.put("host", uri.getRawAuthority());
        var names = String.join(";", signed.keySet());
        var canonical =
                String.join(
                        "\n",
                        method,
                        uri.getRawPath(),
                        "",
                        signed.entrySet().stream()
                                .map(each -> each.getKey() + ":" + each.getValue().strip() + "\n")
                                .collect(Collectors.joining()),
                        names,
                        hex(sha256(body)));
        var day = time.substring(0, DATE_DIGITS);
        var scope = String.join("/", day, region, service, "aws4_request");
        var toSign = String.join("\n", ALGORITHM, time, scope, hex(sha256(utf8(canonical))));
        sent.put(
                "authorization",
                ALGORITHM
                        + " Credential="
                        + accessKey
                        + "/"
                        + scope
                        + ",SignedHeaders="
                        + names
                        + ",Signature="
                        + hex(hmac(key(day), toSign)));
        return sent;
    }

    private byte[] key(String day) {
        var key = hmac(utf8("AWS4" + secretKey), day);
        key = hmac(key, region);
        key = hmac(key, service);
        return hmac(key, "aws4_request");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(utf8(text));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /// Never with the secret.
    @Override
    public String toString() {
        return "SigV4[" + accessKey + " " + region + "]";
    }
}
