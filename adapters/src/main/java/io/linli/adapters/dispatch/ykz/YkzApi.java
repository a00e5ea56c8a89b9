package io.linli.adapters.dispatch.ykz;

import feign.Headers;
import feign.RequestLine;
import io.linli.adapters.outside.Form;
import tools.jackson.databind.JsonNode;

/// 渝快政's open platform as it words things itself: forms in, [YkzEnvelope]s out. The paths of orders
/// are not public; those here are our simulator's. Their names stay in this package.
@Headers({
    "Content-Type: application/x-www-form-urlencoded;charset=UTF-8",
    "Accept: application/json"
})
interface YkzApi {
    /// `appkey`, `appsecret` → `accessToken`, `expiresIn` in seconds.
    @RequestLine("POST /gettoken.json")
    JsonNode token(Form form);

    /// `access_token`, `tenantId`, `bizTaskId`, `order` as JSON → `orderNo`. Creating it again with
    /// the same `bizTaskId` answers the same number.
    @RequestLine("POST /whistle/order/create.json")
    JsonNode create(Form form);

    /// `access_token`, `tenantId`, `bizTaskId` → `orderNo`; code `NOT_FOUND` when there is none.
    @RequestLine("POST /whistle/order/get.json")
    JsonNode get(Form form);

    /// `access_token`, `tenantId`, `bizTaskId`, `notice` as JSON → `noticeNo`. Sending it again
    /// with the same `bizTaskId` answers the same number.
    @RequestLine("POST /whistle/notice/create.json")
    JsonNode tell(Form form);

    /// `access_token`, `tenantId`, `bizTaskId` → `noticeNo`; code `NOT_FOUND` when there is none.
    @RequestLine("POST /whistle/notice/get.json")
    JsonNode notice(Form form);

    /// `access_token`, `tenantId`, `since` as RFC 3339, `cursor` → `orders` taken since, oldest
    /// first, a few at a time, and `next` to go on with.
    @RequestLine("POST /whistle/order/list.json")
    JsonNode orders(Form form);

    /// The same of `events`: what departments have done since, as callbacks tell it.
    @RequestLine("POST /whistle/event/list.json")
    JsonNode events(Form form);
}
