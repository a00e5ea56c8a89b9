package io.linli.adapters.exchange;

import feign.Headers;
import feign.RequestLine;
import tools.jackson.databind.JsonNode;

/// The exchange as it words things itself. Its names stay in this file and [SecretRefresh].
@Headers({"Content-Type: application/json", "Accept: application/json"})
interface ExchangeApi {
    /// → `secret`, encrypted with our `appKey`, and `secretEndTime`.
    @RequestLine("POST /sysapi/auth/refreshappsecret")
    JsonNode refresh(Requester requester);

    record Requester(String rid) {}
}
