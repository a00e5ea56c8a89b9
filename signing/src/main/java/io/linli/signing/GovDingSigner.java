package io.linli.signing;

import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// Signs requests to an installation of 专有钉钉, such as 渝快政. Rule: R-82.
///
/// @param ip of this machine, as the platform has it on its list
/// @param mac of this machine's network card, likewise
public record GovDingSigner(String apiKey, String secret, String ip, String mac, Clock clock)
        implements Signer {
    private static final int RANDOM_BOUND = 10_000;

    @Override
    public Map<String, String> headersFor(SignedRequest request) {
        var now = clock.instant();
        var random = ThreadLocalRandom.current().nextInt(RANDOM_BOUND);
        return headers(
                request,
                GovDing.TIME.format(now.atOffset(GovDing.BEIJING)),
                "%d%04d".formatted(now.toEpochMilli(), random));
    }

    Map<String, String> headers(SignedRequest request, String timestamp, String nonce) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(GovDing.TIMESTAMP, timestamp);
        headers.put(GovDing.VERSION, "1.0");
        headers.put(GovDing.NONCE, nonce);
        headers.put(GovDing.API_KEY, apiKey);
        headers.put(GovDing.IP, ip);
        headers.put(GovDing.MAC, mac);
        headers.put(
                GovDing.SIGNATURE,
                Base64.getEncoder()
                        .encodeToString(GovDing.signature(secret, request, timestamp, nonce)));
        return headers;
    }

    @Override
    public String toString() {
        return "GovDingSigner[" + apiKey + "]"; // never the secret
    }
}
