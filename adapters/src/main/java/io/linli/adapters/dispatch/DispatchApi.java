package io.linli.adapters.dispatch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.linli.adapters.outside.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dispatch platform as it words things itself. Their names stay in this file and
/// [DispatchCallback].
@Headers({"Content-Type: application/json", "Accept: application/json"})
interface DispatchApi {
    /// Places an order; placing it again with the same `orderId` answers the same number.
    @RequestLine("POST /dispatch/api/orders")
    @Headers("X-Request-Id: {orderId}")
    Envelope<Placed> place(@Param("orderId") String orderId, Order order);

    /// Code `A0404` when there is no such order.
    @RequestLine("GET /dispatch/api/orders/{orderId}")
    Envelope<Placed> find(@Param("orderId") String orderId);

    /// Tells what was decided about a whistle; telling it again answers the same number.
    @RequestLine("POST /dispatch/api/notices")
    @Headers("X-Request-Id: {noticeId}")
    Envelope<Noticed> tell(@Param("noticeId") String noticeId, Notice notice);

    /// Code `A0404` when there is no such notice.
    @RequestLine("GET /dispatch/api/notices/{noticeId}")
    Envelope<Noticed> findNotice(@Param("noticeId") String noticeId);

    /// The orders taken since, oldest first, a few at a time.
    ///
    /// @param since RFC 3339
    /// @param cursor the `next` of the answer before; `0` for the beginning
    @RequestLine("GET /dispatch/api/book/orders?since={since}&cursor={cursor}")
    Envelope<Orders> orders(@Param("since") String since, @Param("cursor") String cursor);

    /// What departments have done since, in the platform's callbacks' own words, a few at a time.
    ///
    /// @param since RFC 3339
    /// @param cursor the `next` of the answer before; `0` for the beginning
    @RequestLine("GET /dispatch/api/book/events?since={since}&cursor={cursor}")
    Envelope<Events> events(@Param("since") String since, @Param("cursor") String cursor);

    /// @param next where to go on; `null` at the end
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Orders(@Nullable List<Entry> orders, @Nullable String next) {}

    /// @param next where to go on; `null` at the end
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Events(@Nullable List<DispatchCallback> events, @Nullable String next) {}

    /// An order as the platform has it.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            @Nullable String orderNo,
            @Nullable String orderId,
            @Nullable String region,
            @Nullable String title,
            @Nullable String type,
            @Nullable List<Department> departments) {}

    /// @param bizId what it is about, our whistle's id
    /// @param orderId our own number for the order
    record Order(
            String bizId,
            String orderId,
            String region,
            String title,
            String type,
            List<Department> departments) {}

    /// @param ackDue RFC 3339, Beijing time
    /// @param arriveDue RFC 3339, Beijing time
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Department(String org, boolean lead, String ackDue, String arriveDue) {}

    /// @param orderNo the platform's number for the order
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Placed(String orderNo) {}

    /// @param bizId our whistle's id
    /// @param noticeId our own number for the notice
    /// @param org empty when it is about the whole
    /// @param ts RFC 3339, Beijing time, like the last instants; `null` where there is none
    record Notice(
            String bizId,
            String noticeId,
            String org,
            String step,
            String note,
            int score,
            String ts,
            @Nullable String ackDue,
            @Nullable String arriveDue,
            @Nullable String deliverDue) {}

    /// @param noticeNo the platform's number for the notice
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Noticed(String noticeNo) {}
}
