package io.linli.adapters.hotline.simulator;

import io.linli.adapters.simulators.kit.CallbackSender;
import io.linli.adapters.simulators.kit.Fault;
import io.linli.adapters.simulators.kit.Faults;
import io.linli.adapters.simulators.kit.Gatekeeping;
import io.linli.adapters.simulators.kit.Journal;
import io.linli.adapters.simulators.kit.Mood;
import io.linli.adapters.simulators.kit.Pages;
import io.linli.adapters.simulators.kit.SignedCallback;
import io.linli.adapters.simulators.kit.SkewedClock;
import io.linli.adapters.simulators.kit.Web;
import io.linli.adapters.simulators.kit.Web.Answer;
import io.linli.signing.SignedRequest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A stand-in for the 12345 hotline. Takes units' steps (`/hotline/api/steps`), each once, and lets
/// a ticket be returned twice at most; its book is `/hotline/api/book/steps` and `/messages`.
/// `/__hotline/tell {kind, ticketNo, data, told}` makes it send a message, `/__hotline/lose
/// {stepId}` makes it forget a step; `/__hotline/steps` tells what it has taken.
public final class HotlineSimulator implements AutoCloseable {
    public static final String PLATFORM = "hotline";
    public static final String APP = "linli-hotline";

    private static final String STEPS = "/hotline/api/steps";
    private static final String BOOK = "/hotline/api/book";
    private static final String OBJECTION = "03";
    private static final int RETURNS_MAX = 2;
    private static final int STEPS_MAX = 20_000;
    private static final String CHANGED_AREA = "110105999999";
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final String secret;
    private final URI callback;
    private final Mood mood;
    private final Gatekeeping gate;
    private final Faults faults;
    private final Clock clock;
    private final CallbackSender sender;
    private final Journal<Entry> journal;
    private final Map<String, Entry> steps = new LinkedHashMap<>(); // by stepId
    private final List<Entry> messages = new ArrayList<>(); // sent or not
    private final Map<String, Long> versions = new HashMap<>(); // by ticketNo

    record Step(
            @Nullable String stepId,
            @Nullable String ticketNo,
            @Nullable String step,
            @Nullable String unit,
            @Nullable String text,
            @Nullable String ts,
            @Nullable String until) {
        boolean isWhole() {
            return stepId != null
                    && ticketNo != null
                    && step != null
                    && unit != null
                    && text != null
                    && (ts != null || until != null);
        }
    }

    /// One line of the journal: a step that was taken, a message that was sent, or a step that was
    /// lost.
    record Entry(
            @Nullable Step step,
            @Nullable JsonNode message,
            @Nullable String lost,
            @Nullable String at) {
        boolean isSince(Instant since) {
            return at != null && !Instant.parse(at).isBefore(since);
        }
    }

    /// @param told `false` for a message that is lost for good
    private record Tell(
            @Nullable String kind,
            @Nullable String ticketNo,
            @Nullable JsonNode data,
            @Nullable Boolean told) {}

    private record Lost(@Nullable String stepId) {}

    /// @param secret signs both ways, HMAC-SM3
    /// @param callback where messages go
    /// @param state folder that outlives a crash; `null` for none
    public HotlineSimulator(
            String secret, URI callback, @Nullable Path state, Faults faults, Clock real) {
        this.secret = secret;
        this.callback = callback;
        this.faults = faults;
        this.clock = new SkewedClock(real, faults, PLATFORM);
        this.mood = new Mood(faults, PLATFORM);
        this.gate = new Gatekeeping(Map.of(APP, secret), clock);
        this.sender = new CallbackSender(PLATFORM, faults, clock);
        this.journal = new Journal<>(state, PLATFORM, Entry.class);
        var entries = journal.entries();
        entries.forEach(this::know);
        journal.restart(entries);
    }

    public void open(Web web) {
        web.on(
                "POST",
                STEPS,
                request -> mood.answer(() -> gate.answer(request, () -> take(request))));
        web.on(
                "GET",
                STEPS + "/",
                request -> mood.answer(() -> gate.answer(request, () -> find(request))));
        web.on(
                "GET",
                BOOK + "/steps",
                request -> mood.answer(() -> gate.answer(request, () -> booked(request))));
        web.on(
                "GET",
                BOOK + "/messages",
                request -> mood.answer(() -> gate.answer(request, () -> sent(request))));
        web.on("POST", "/__hotline/tell", this::tell);
        web.on("POST", "/__hotline/lose", this::lose);
        web.on("GET", "/__hotline/steps", _ -> Answer.json(200, Map.of("steps", taken())));
    }

    @Override
    public void close() {
        sender.close();
    }

    private synchronized Answer take(SignedRequest request) {
        var step = Web.read(request, Step.class);
        if (!step.isWhole()) {
            throw new IllegalArgumentException(
                    "stepId, ticketNo, step, unit, text, ts or until (expected: all of them)");
        }
        var known = steps.get(step.stepId());
        if (known != null) {
            return step.equals(known.step())
                    ? told(step)
                    : Answer.envelope(409, "A0409", "stepId: used for another step", null);
        }
        if (OBJECTION.equals(step.step()) && returns(step.ticketNo()) >= RETURNS_MAX) {
            return Answer.envelope(409, "A0409", "RETURN_FORBIDDEN", null);
        }
        if (steps.size() >= STEPS_MAX) {
            return Answer.envelope(429, "A0429", "no more steps today", null);
        }
        write(new Entry(step, null, null, clock.instant().toString()));
        return told(step);
    }

    private synchronized Answer find(SignedRequest request) {
        var known = steps.get(request.rawPath().substring(STEPS.length() + 1));
        return known == null || known.step() == null
                ? Answer.envelope(404, "A0404", "no such step", null)
                : told(known.step());
    }

    private static Answer told(Step step) {
        return Answer.envelope(200, "0", "ok", Map.of("receiptNo", receipt(step)));
    }

    private static String receipt(Step step) {
        return "HL-" + step.stepId();
    }

    private synchronized Answer booked(SignedRequest request) {
        var since = Pages.since(Web.query(request, "since").orElse(""));
        var told =
                steps.values().stream()
                        .filter(entry -> entry.isSince(since))
                        .map(Entry::step)
                        .filter(Objects::nonNull)
                        .map(step -> {
                            var copy = (ObjectNode) Web.JSON.valueToTree(step);
                            return copy.put("receiptNo", receipt(step));
                        })
                        .toList();
        return page(request, "steps", told);
    }

    private synchronized Answer sent(SignedRequest request) {
        var since = Pages.since(Web.query(request, "since").orElse(""));
        return page(
                request,
                "messages",
                messages.stream()
                        .filter(entry -> entry.isSince(since))
                        .map(Entry::message)
                        .toList());
    }

    private static Answer page(SignedRequest request, String name, List<?> all) {
        var cursor = Web.query(request, "cursor").orElse("");
        return Answer.envelope(200, "0", "ok", Pages.of(name, all, cursor));
    }

    private synchronized Answer lose(SignedRequest request) {
        write(new Entry(null, null, Web.read(request, Lost.class).stepId(), null));
        return Answer.json(200, Map.of("lost", true));
    }

    private long returns(@Nullable String ticketNo) {
        return taken().stream()
                .filter(step ->
                        OBJECTION.equals(step.step())
                                && String.valueOf(step.ticketNo()).equals(ticketNo))
                .count();
    }

    private synchronized Answer tell(SignedRequest request) {
        var tell = Web.read(request, Tell.class);
        if (tell.kind() == null
                || tell.ticketNo() == null
                || !(tell.data() instanceof ObjectNode data)) {
            throw new IllegalArgumentException("kind, ticketNo, data (expected: all of them)");
        }
        var version = versions.getOrDefault(tell.ticketNo(), 0L) + 1;
        var isOvertaken = faults.strikes(PLATFORM, Fault.REORDER);
        if (faults.strikes(PLATFORM, Fault.CHANGED_AREA)) {
            data.put("area", CHANGED_AREA);
        }
        var kind = faults.strikes(PLATFORM, Fault.UNKNOWN_STATUS) ? "ticket.sung" : tell.kind();
        var eventId = UUID.randomUUID().toString();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var body = new LinkedHashMap<String, Object>();
        body.put("eventId", eventId);
        body.put("kind", kind);
        body.put("ticketNo", tell.ticketNo());
        body.put("version", version);
        body.put("ts", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.atOffset(BEIJING)));
        body.put("data", data);
        write(new Entry(null, Web.JSON.valueToTree(body), null, now.toString()));
        if (Boolean.FALSE.equals(tell.told())) {
            return Answer.json(200, Map.of("eventId", eventId, "version", version));
        }
        sender.send(
                now.plus(isOvertaken ? Duration.ofSeconds(1) : Duration.ZERO),
                1,
                new SignedCallback(callback, APP, secret, eventId, body, clock),
                () -> {});
        return Answer.json(200, Map.of("eventId", eventId, "version", version));
    }

    private synchronized List<Step> taken() {
        return steps.values().stream().map(Entry::step).filter(Objects::nonNull).toList();
    }

    private void write(Entry entry) {
        journal.append(entry);
        know(entry);
    }

    private void know(Entry entry) {
        if (entry.step() != null) {
            steps.put(String.valueOf(entry.step().stepId()), entry);
        }
        if (entry.message() != null) {
            messages.add(entry);
            versions.merge(
                    entry.message().path("ticketNo").asString(""),
                    entry.message().path("version").asLong(0),
                    Math::max);
        }
        if (entry.lost() != null) {
            steps.remove(entry.lost());
        }
    }
}
