package io.linli.adapters.servicesportal;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import tools.jackson.databind.JsonNode;

/// The services portal as it words things itself. Its paths are not public; those here are our
/// simulator's. Their names stay in this package.
@Headers({"Content-Type: application/json", "Accept: application/json"})
interface YkbApi {
    /// → `jsapiToken`, `expiresIn` in seconds; asked for too often it answers `TOO_OFTEN`.
    @RequestLine("POST /ykb/auth/jsapiToken")
    JsonNode token(App app);

    /// → `openId`, `userName`, `mobile`, `authLevel`. A code counts once, for five minutes.
    @RequestLine("POST /ykb/auth/user")
    @Headers("X-Jsapi-Token: {token}")
    JsonNode user(@Param("token") String token, Login login);

    /// The portal knows a repeat by `eventId` and ignores a version lower than one it has seen.
    @RequestLine("POST /ykb/affair/progress")
    @Headers("X-Jsapi-Token: {token}")
    JsonNode tell(@Param("token") String token, Affair affair);

    record App(String appId, String appKey, String appSecret) {
        @Override
        public String toString() {
            return "App[" + appId + "]"; // never the secret
        }
    }

    record Login(String code) {}

    /// @param affairNo the portal's own number for the case
    /// @param bizId our case's id
    /// @param statusCode theirs
    /// @param handleTime RFC 3339, Beijing time
    record Affair(
            String eventId,
            String affairNo,
            String bizId,
            long version,
            String statusCode,
            String handleTime) {}
}
