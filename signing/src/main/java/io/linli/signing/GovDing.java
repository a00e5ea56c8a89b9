package io.linli.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.crypto.digests.SHA256Digest;

/// What is signed in the dialect of 专有钉钉, and how. Rule: R-82.
///
/// Four lines, joined by `\n`: method, timestamp, nonce, path; and a fifth with the parameters if
/// there are any. Parameters are those of the query and of a form in the body, decoded, each as
/// `name=value`, sorted, joined by `&`. A body of another kind is not covered.
final class GovDing {
    static final String TIMESTAMP = "X-Hmac-Auth-Timestamp";
    static final String VERSION = "X-Hmac-Auth-Version";
    static final String NONCE = "X-Hmac-Auth-Nonce";
    static final String API_KEY = "apiKey";
    static final String IP = "X-Hmac-Auth-IP";
    static final String MAC = "X-Hmac-Auth-MAC";
    static final String SIGNATURE = "X-Hmac-Auth-Signature";

    static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private static final String FORM = "application/x-www-form-urlencoded";

    private GovDing() {}

    static byte[] signature(String secret, SignedRequest request, String timestamp, String nonce) {
        var text = stringToSign(request, timestamp, nonce);
        return Sm3.hmac(new SHA256Digest(), secret.getBytes(UTF_8), text.getBytes(UTF_8));
    }

    static String stringToSign(SignedRequest request, String timestamp, String nonce) {
        var lines =
                Stream.of(
                        request.method(), timestamp, nonce, request.rawPath(), parameters(request));
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String parameters(SignedRequest request) {
        var query = request.rawQuery() == null ? "" : request.rawQuery();
        var form = isForm(request) ? new String(request.body(), UTF_8) : "";
        return Stream.of(query, form)
                .flatMap(part -> Arrays.stream(part.split("&")))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> URLDecoder.decode(pair, UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isForm(SignedRequest request) {
        return request.headers().getOrDefault("content-type", List.of()).stream()
                .anyMatch(type -> type.startsWith(FORM));
    }
}
