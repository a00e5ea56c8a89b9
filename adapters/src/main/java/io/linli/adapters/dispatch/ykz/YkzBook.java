package io.linli.adapters.dispatch.ykz;

import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import io.linli.adapters.callbacks.Malformed;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.dispatch.Callbacks;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.receipt.Report;
import io.linli.adapters.reconcile.Counterpart;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// 渝快政's book: what orders it has, and what departments have done.
final class YkzBook implements Counterpart {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String START = "0";
    private static final String NEXT = "next";
    private static final String REGION = "[0-9]{12}";

    private final YkzApi api;
    private final YkzDesk desk;
    private final Guard guard;
    private final Codes codes;

    YkzBook(YkzApi api, YkzDesk desk, Guard guard, Codes codes) {
        this.api = api;
        this.desk = desk;
        this.guard = guard;
        this.codes = codes;
    }

    @Override
    public Platform platform() {
        return Platform.DISPATCH;
    }

    @Override
    public Batch<Copy> copies(Instant since, String cursor) {
        var told = desk.asked(guard, api::orders, fields(since, cursor));
        return new Batch<>(
                told.path("orders").valueStream().map(YkzBook::copy).toList(), next(told));
    }

    @Override
    public Batch<Report> reports(Instant since, String cursor) {
        var told = desk.asked(guard, api::events, fields(since, cursor));
        return new Batch<>(
                told.path("events").valueStream().map(this::report).toList(), next(told));
    }

    @Override
    public String expected(Delivery delivery) {
        var order = YkzOrder.of(delivery, codes);
        return words(
                order.areaCode(),
                order.type(),
                order.subject(),
                order.units().stream()
                        .map(unit -> called(unit.organizationCode(), unit.main() == 1)));
    }

    private static Copy copy(JsonNode order) {
        var area = text(order, "areaCode");
        return new Copy(
                text(order, "bizTaskId"),
                text(order, "orderNo"),
                area.matches(REGION) ? area : "",
                words(
                        area,
                        text(order, "type"),
                        text(order, "subject"),
                        order.path("units")
                                .valueStream()
                                .map(unit ->
                                        called(
                                                text(unit, "organizationCode"),
                                                unit.path("main").asInt(0) == 1))));
    }

    private Report report(JsonNode event) {
        try {
            return Callbacks.report(JSON.writeValueAsBytes(event), codes);
        } catch (Malformed e) {
            throw new PlatformFailure(NONSENSE, "event: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> fields(Instant since, String cursor) {
        return Map.of("since", since.toString(), "cursor", cursor.isEmpty() ? START : cursor);
    }

    private static String next(JsonNode told) {
        return text(told, NEXT);
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() || value.isNumber() ? value.asString("") : "";
    }

    /// Such as `110105017036 EMERGENCY 路面塌陷: 110105-CGW leads, BJ-PSJT`.
    private static String words(String area, String type, String title, Stream<String> called) {
        return area
                + " "
                + type
                + " "
                + title
                + ": "
                + called.sorted().collect(Collectors.joining(", "));
    }

    private static String called(String org, boolean lead) {
        return lead ? org + " leads" : org;
    }
}
