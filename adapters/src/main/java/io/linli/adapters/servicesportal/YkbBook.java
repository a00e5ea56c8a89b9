package io.linli.adapters.servicesportal;

import io.linli.adapters.delivery.Content.ProgressNotice;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.portal.Progress;
import io.linli.adapters.receipt.Report;
import io.linli.adapters.reconcile.Counterpart;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The services portal's book: which progress it has been told. It reports nothing to us, and knows
/// nothing of what other portals were told.
final class YkbBook implements Counterpart {
    private static final String START = "0";

    private final YkbApi api;
    private final YkbPortal portal;
    private final Guard guard;

    YkbBook(YkbApi api, YkbPortal portal, Guard guard) {
        this.api = api;
        this.portal = portal;
        this.guard = guard;
    }

    @Override
    public Platform platform() {
        return Platform.PORTAL;
    }

    @Override
    public boolean tellsOf(Delivery delivery) {
        return delivery.content() instanceof ProgressNotice notice
                && portal.to(notice.partnerId()).isPresent();
    }

    @Override
    public Batch<Copy> copies(Instant since, String cursor) {
        var asked = new YkbApi.Since(since.toString(), cursor.isEmpty() ? START : cursor);
        var told = portal.asked(guard, token -> api.affairs(token, asked));
        return new Batch<>(
                told.path("affairs").valueStream().map(YkbBook::copy).toList(), text(told, "next"));
    }

    @Override
    public Batch<Report> reports(Instant since, String cursor) {
        return new Batch<>(List.of(), "");
    }

    @Override
    public String expected(Delivery delivery) {
        var affair = portal.affair(Progress.of(delivery));
        return words(
                affair.affairNo(),
                affair.bizId(),
                Long.toString(affair.version()),
                affair.statusCode(),
                affair.handleTime());
    }

    private static Copy copy(JsonNode affair) {
        return new Copy(
                text(affair, "eventId"),
                text(affair, "eventId"), // it gives no number of its own
                "",
                words(
                        text(affair, "affairNo"),
                        text(affair, "bizId"),
                        text(affair, "version"),
                        text(affair, "statusCode"),
                        text(affair, "handleTime")));
    }

    /// Such as `E-1 of 3f2c…, version 2: 20 at 2026-11-20T02:00:00Z`.
    private static String words(
            String number, String bizId, String version, String status, String time) {
        return number
                + " of "
                + bizId
                + ", version "
                + version
                + ": "
                + status
                + " at "
                + instant(time);
    }

    /// The same instant may be worded differently.
    private static String instant(String time) {
        try {
            return OffsetDateTime.parse(time).toInstant().toString();
        } catch (DateTimeException _) {
            return time;
        }
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() || value.isNumber() ? value.asString("") : "";
    }
}
