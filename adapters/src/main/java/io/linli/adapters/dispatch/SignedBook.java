package io.linli.adapters.dispatch;

import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import io.linli.adapters.callbacks.Malformed;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.delivery.Content.WhistleOrder;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.receipt.Report;
import io.linli.adapters.reconcile.Counterpart;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The dispatch platform's book: what orders it has, and what departments have done.
final class SignedBook implements Counterpart {
    private static final String START = "0";

    private final DispatchApi api;
    private final Guard guard;
    private final Codes codes;

    SignedBook(DispatchApi api, Guard guard, Codes codes) {
        this.api = api;
        this.guard = guard;
        this.codes = codes;
    }

    @Override
    public Platform platform() {
        return Platform.DISPATCH;
    }

    @Override
    public Batch<Copy> copies(Instant since, String cursor) {
        var orders = guard.repeatedly(() -> api.orders(since.toString(), from(cursor)).content());
        return new Batch<>(
                orEmpty(orders.orders()).stream().map(SignedBook::copy).toList(),
                orNone(orders.next()));
    }

    @Override
    public Batch<Report> reports(Instant since, String cursor) {
        var events = guard.repeatedly(() -> api.events(since.toString(), from(cursor)).content());
        return new Batch<>(
                orEmpty(events.events()).stream().map(this::report).toList(),
                orNone(events.next()));
    }

    @Override
    public String expected(Delivery delivery) {
        var whistle = (WhistleOrder) delivery.content();
        return words(
                delivery.region(),
                whistle.type(),
                whistle.title(),
                whistle.departments().stream()
                        .map(department -> called(department.org(), department.lead())));
    }

    private static Copy copy(DispatchApi.Entry order) {
        return new Copy(
                orNone(order.orderId()),
                orNone(order.orderNo()),
                orNone(order.region()),
                words(
                        orNone(order.region()),
                        orNone(order.type()),
                        orNone(order.title()),
                        orEmpty(order.departments()).stream()
                                .map(department -> called(department.org(), department.lead()))));
    }

    private Report report(DispatchCallback event) {
        try {
            return event.report(codes);
        } catch (Malformed e) {
            throw new PlatformFailure(NONSENSE, "event: " + e.getMessage(), e);
        }
    }

    /// Such as `110105017036 EMERGENCY 路面塌陷: 110105-CGW leads, BJ-PSJT`.
    private static String words(String region, String type, String title, Stream<String> called) {
        return region
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

    private static String from(String cursor) {
        return cursor.isEmpty() ? START : cursor;
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
