package io.linli.adapters.dispatch.simulator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A callback that is to be made.
///
/// @param sendAt not before; later than `ts` when it is to be overtaken
/// @param times how often it is sent, 1 or more
record SimulatedCallback(Body body, Instant sendAt, int times) {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /// The body on the wire.
    record Body(
            @JsonProperty("eventId") String eventId,
            @JsonProperty("bizId") String bizId,
            @JsonProperty("orderNo") String orderNo,
            @JsonProperty("org") String org,
            @JsonProperty("version") long version,
            @JsonProperty("status") String status,
            @JsonProperty("ts") String ts,
            @JsonProperty("note") String note) {}

    static SimulatedCallback of(
            SimulatedOrder order,
            String org,
            long version,
            String status,
            Instant ts,
            Instant sendAt,
            int times) {
        var body =
                new Body(
                        UUID.randomUUID().toString(),
                        String.valueOf(order.bizId()),
                        String.valueOf(order.orderNo()),
                        org,
                        version,
                        status,
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                ts.truncatedTo(ChronoUnit.MILLIS).atOffset(BEIJING)),
                        note(status));
        return new SimulatedCallback(body, sendAt, times);
    }

    Instant happenedAt() {
        return OffsetDateTime.parse(body.ts()).toInstant();
    }

    private static String note(String status) {
        return switch (status) {
            case "ACK" -> "已接哨";
            case "CHECK_IN" -> "已到场";
            case "DONE" -> "现场处置完毕";
            case "REFUSED" -> "不属于本部门职责";
            default -> "";
        };
    }
}
