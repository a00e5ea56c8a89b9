package io.linli.signing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Signs requests to a TIF gateway. Rule: R-83.
public record TifSigner(TifKey key, Clock clock) implements Signer {
    @Override
    public Map<String, String> headersFor(SignedRequest request) {
        var timestamp = String.valueOf(clock.instant().getEpochSecond());
        return headers(timestamp, UUID.randomUUID().toString().replace("-", ""));
    }

    Map<String, String> headers(String timestamp, String nonce) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("x-tif-paasid", key.paasId());
        headers.put("x-tif-timestamp", timestamp);
        headers.put("x-tif-nonce", nonce);
        headers.put("x-tif-signature", key.written(timestamp, nonce));
        return headers;
    }
}
