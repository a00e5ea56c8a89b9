package io.linli.adapters.hotline;

import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import io.linli.adapters.callbacks.Malformed;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.receipt.Report;
import io.linli.adapters.reconcile.Counterpart;
import io.linli.signing.Sm3;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The hotline's book: what steps it has of us, and what it has told us.
final class HotlineBook implements Counterpart {
    private static final String START = "0";
    private static final int MARK = 12;

    private final HotlineApi api;
    private final Guard guard;
    private final HotlineSteps steps;
    private final HotlineReports reports;

    HotlineBook(HotlineApi api, Guard guard, HotlineSteps steps, HotlineReports reports) {
        this.api = api;
        this.guard = guard;
        this.steps = steps;
        this.reports = reports;
    }

    @Override
    public Platform platform() {
        return Platform.HOTLINE;
    }

    @Override
    public Batch<Copy> copies(Instant since, String cursor) {
        var told = guard.repeatedly(() -> api.steps(since.toString(), from(cursor)).content());
        return new Batch<>(
                orEmpty(told.steps()).stream().map(HotlineBook::copy).toList(),
                orNone(told.next()));
    }

    @Override
    public Batch<Report> reports(Instant since, String cursor) {
        var told = guard.repeatedly(() -> api.messages(since.toString(), from(cursor)).content());
        return new Batch<>(
                orEmpty(told.messages()).stream().map(this::report).toList(), orNone(told.next()));
    }

    @Override
    public String expected(Delivery delivery) {
        var step = steps.step(delivery);
        return words(
                step.ticketNo(), step.step(), step.unit(), step.ts(), step.until(), step.text());
    }

    private static Copy copy(HotlineApi.Entry entry) {
        return new Copy(
                orNone(entry.stepId()),
                orNone(entry.receiptNo()),
                "",
                words(
                        entry.ticketNo(),
                        entry.step(),
                        entry.unit(),
                        entry.ts(),
                        entry.until(),
                        entry.text()));
    }

    /// What a message holds is kept before it is looked at, so that one that never came can count.
    private Report report(JsonNode message) {
        try {
            return reports.kept(
                    HotlineMessage.read(HotlineMessage.JSON.writeValueAsBytes(message)));
        } catch (Malformed e) {
            throw new PlatformFailure(NONSENSE, "message: " + e.getMessage(), e);
        }
    }

    /// Such as `H-1 01 110105-CGW at 2026-11-20T02:00:00Z, text 1f0c2e9a77b1`: what was said about
    /// residents is compared without being told.
    private static String words(
            @Nullable String ticket,
            @Nullable String step,
            @Nullable String unit,
            @Nullable String ts,
            @Nullable String until,
            @Nullable String text) {
        var mark = Sm3.hex(orNone(text).getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
        return orNone(ticket)
                + " "
                + orNone(step)
                + " "
                + orNone(unit)
                + (ts == null ? "" : " at " + instant(ts))
                + (until == null ? "" : " until " + instant(until))
                + ", text "
                + mark;
    }

    /// The same instant may be worded differently.
    private static String instant(String time) {
        try {
            return OffsetDateTime.parse(time).toInstant().toString();
        } catch (DateTimeException _) {
            return time;
        }
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
