package io.linli.adapters.dispatch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.linli.adapters.outside.Envelope;
import java.util.List;

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
    record Department(String org, boolean lead, String ackDue, String arriveDue) {}

    /// @param orderNo the platform's number for the order
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Placed(String orderNo) {}
}
