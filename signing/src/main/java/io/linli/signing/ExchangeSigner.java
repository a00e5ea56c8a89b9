package io.linli.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.bouncycastle.crypto.digests.SHA256Digest;

/// Signs calls of one service of the national data exchange. Rule: R-84.
///
/// @param requester who asks (`rid`)
/// @param service what is asked for (`sid`)
/// @param secret asked for with each request, as it is changed from time to time
public record ExchangeSigner(String requester, String service, Supplier<String> secret, Clock clock)
        implements Signer {
    @Override
    public Map<String, String> headersFor(SignedRequest request) {
        var time = String.valueOf(clock.millis());
        var headers = new LinkedHashMap<String, String>();
        headers.put("gjgxjhpt_rid", requester);
        headers.put("gjgxjhpt_sid", service);
        headers.put("gjgxjhpt_rtime", time);
        headers.put(
                "gjgxjhpt_sign",
                Base64.getEncoder()
                        .encodeToString(signature(secret.get(), service, requester, time)));
        return headers;
    }

    /// @param time milliseconds since 1970
    static byte[] signature(String secret, String service, String requester, String time) {
        var message = (service + requester + time).getBytes(UTF_8);
        return Sm3.hmac(new SHA256Digest(), secret.getBytes(UTF_8), message);
    }

    @Override
    public String toString() {
        return "ExchangeSigner[" + requester + ", " + service + "]"; // never the secret
    }
}
