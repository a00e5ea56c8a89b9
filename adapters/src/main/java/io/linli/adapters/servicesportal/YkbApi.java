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

    /// → `affairs` told since, oldest first, a few at a time, and `next` to go on with.
    @RequestLine("POST /ykb/affair/list")
    @Headers("X-Jsapi-Token: {token}")
    JsonNode affairs(@Param("token") String token, Since since);

    /// → `items`, `total` and `version`, which changes with any of them; none beyond the end.
    @RequestLine("POST /ykb/item/page")
    @Headers("X-Jsapi-Token: {token}")
    JsonNode items(@Param("token") String token, Page page);

    /// → `caseNo`; the same for the same `requestId`.
    @RequestLine("POST /ykb/case/submit")
    @Headers("X-Jsapi-Token: {token}")
    JsonNode apply(@Param("token") String token, Apply application);

    /// → `caseNo`, `status`, `version`.
    @RequestLine("POST /ykb/case/query")
    @Headers("X-Jsapi-Token: {token}")
    JsonNode application(@Param("token") String token, Number number);

    /// → as `query`; `STEP_ORDER` unless something is asked for.
    @RequestLine("POST /ykb/case/supplement")
    @Headers("X-Jsapi-Token: {token}")
    JsonNode supplement(@Param("token") String token, Supplement supplement);

    /// → as `query`; `STEP_ORDER` once it is decided.
    @RequestLine("POST /ykb/case/withdraw")
    @Headers("X-Jsapi-Token: {token}")
    JsonNode withdraw(@Param("token") String token, Number number);

    /// `RATED_ALREADY` for a round that is rated.
    @RequestLine("POST /ykb/rating/push")
    @Headers("X-Jsapi-Token: {token}")
    JsonNode rate(@Param("token") String token, Rating rating);

    /// → `type`, `number`, `holder`, masked; `TOKEN_USED` the second time.
    @RequestLine("POST /ykb/licence/read")
    @Headers("X-Jsapi-Token: {token}")
    JsonNode licence(@Param("token") String token, Reading reading);

    /// @param pageNo from 1
    record Page(int pageNo) {}

    /// @param requestId our own, the same in every repeat
    record Apply(String requestId, String itemCode) {}

    record Number(String caseNo) {}

    /// @param requestId our own, the same in every repeat
    record Supplement(String requestId, String caseNo, String text) {}

    /// @param serviceNumber which round of service
    /// @param grade 5 best to 1
    record Rating(String caseNo, int serviceNumber, int grade) {}

    /// @param authToken the resident's; counts once
    record Reading(String authToken, String type, String purpose) {
        @Override
        public String toString() {
            return "Reading[" + type + "]"; // never the token
        }
    }

    /// @param since RFC 3339
    /// @param cursor the `next` of the answer before; `0` for the beginning
    record Since(String since, String cursor) {}

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
