package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The `X-Sign` headers that partners in China are used to.
///
/// Signed are these seven lines, joined by `\n` with none at the end, as UTF-8: `METHOD`, `PATH`,
/// `sortedQuery`, `X-App-Key`, `X-Timestamp`, `X-Nonce`, `hex(SM3(body))`.
///
/// - `PATH` is as sent, still percent-encoded.
/// - `sortedQuery` is the query as sent, cut at `&`, sorted by name and then by value (both by
///   byte, still encoded; the name is what stands before the first `=`), joined by `&`. No query
///   gives an empty line.
/// - `X-Timestamp` is milliseconds since 1970, 13 digits; `X-Nonce` 16..128 visible ASCII.
/// - `X-Sign-Type` is `HMAC-SHA256`, `HMAC-SM3` or `SM2`. `X-Sign` is lower-case hex for an HMAC,
///   and base64 of DER for SM2 (user id `1234567812345678`).
///
/// The body is inside the signature, so a changed one is `SIGNATURE_INVALID`.
public final class HeaderDialect extends Dialect {
    private static final Comparator<String> BY_NAME_THEN_VALUE =
            Comparator.comparing(HeaderDialect::name).thenComparing(Comparator.naturalOrder());

    @Override
    boolean speaks(SignedRequest request) {
        return request.has("x-sign") || request.has("x-app-key");
    }

    @Override
    Map<String, String> sign(SignedRequest request, SigningKey key, Instant now, String nonce) {
        var timestamp = String.valueOf(now.toEpochMilli());
        var text = stringToSign(request, key.keyId(), timestamp, nonce);
        var signature = key.sign(text.getBytes(UTF_8));
        var headers = new LinkedHashMap<String, String>();
        headers.put("X-App-Key", key.keyId());
        headers.put("X-Timestamp", timestamp);
        headers.put("X-Nonce", nonce);
        headers.put("X-Sign-Type", key.algorithm().signType);
        headers.put("X-Sign", written(key.algorithm(), signature));
        return headers;
    }

    @Override
    Claim read(SignedRequest request) {
        var keyId = request.only("x-app-key");
        var timestamp = request.only("x-timestamp");
        var nonce = request.only("x-nonce");
        var algorithm = algorithm(request.only("x-sign-type"));
        if (!timestamp.matches("[1-9][0-9]{12}")) {
            throw SIGNATURE_MALFORMED.refuse("x-timestamp (expected: milliseconds, 13 digits)");
        }
        return new Claim(
                keyId,
                algorithm,
                Instant.ofEpochMilli(Long.parseLong(timestamp)),
                Instant.MAX,
                nonce,
                stringToSign(request, keyId, timestamp, nonce).getBytes(UTF_8),
                signature(algorithm, request.only("x-sign")));
    }

    static String stringToSign(
            SignedRequest request, String appKey, String timestamp, String nonce) {
        return String.join(
                "\n",
                request.method(),
                request.rawPath(),
                sortedQuery(request.rawQuery()),
                appKey,
                timestamp,
                nonce,
                Sm3.hex(request.body()));
    }

    static String sortedQuery(@Nullable String rawQuery) {
        return rawQuery == null
                ? ""
                : Arrays.stream(rawQuery.split("&", -1))
                        .sorted(BY_NAME_THEN_VALUE)
                        .collect(Collectors.joining("&"));
    }

    private static String name(String pair) {
        var equals = pair.indexOf('=');
        return equals < 0 ? pair : pair.substring(0, equals);
    }

    private static String written(SigningAlgorithm algorithm, byte[] signature) {
        return algorithm == SigningAlgorithm.SM2
                ? Base64.getEncoder().encodeToString(Sm2.toDer(signature))
                : HexFormat.of().formatHex(signature);
    }

    private static byte[] signature(SigningAlgorithm algorithm, String written) {
        try {
            if (algorithm == SigningAlgorithm.SM2) {
                return Sm2.toRaw(Base64.getDecoder().decode(written));
            }
            if (written.matches("[0-9a-f]{64}")) {
                return HexFormat.of().parseHex(written);
            }
        } catch (IllegalArgumentException _) {
            // said below, the same for both
        }
        throw SIGNATURE_MALFORMED.refuse(
                "x-sign (expected: 64 lower-case hex for an HMAC, base64 of DER for SM2)");
    }

    private static SigningAlgorithm algorithm(String signType) {
        return SigningAlgorithm.find(each -> each.signType, signType)
                .orElseThrow(() ->
                        SIGNATURE_MALFORMED.refuse(
                                "x-sign-type (expected: HMAC-SHA256, HMAC-SM3 or SM2)"));
    }
}
