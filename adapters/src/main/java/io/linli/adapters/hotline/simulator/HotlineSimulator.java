package io.linli.adapters.hotline.simulator;

import io.linli.adapters.simulators.kit.CallbackSender;
import io.linli.adapters.simulators.kit.Fault;
import io.linli.adapters.simulators.kit.Faults;
import io.linli.adapters.simulators.kit.Gatekeeping;
import io.linli.adapters.simulators.kit.Journal;
import io.linli.adapters.simulators.kit.Mood;
import io.linli.adapters.simulators.kit.SignedCallback;
import io.linli.adapters.simulators.kit.SkewedClock;
import io.linli.adapters.simulators.kit.Web;
import io.linli.adapters.simulators.kit.Web.Answer;
import io.linli.signing.SignedRequest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A stand-in for the 12345 hotline. Takes units' steps (`/hotline/api/steps`), each once, and lets
/// a ticket be returned twice at most. `/__hotline/tell {kind, ticketNo, data}` makes it send a
/// message; `/__hotline/steps` tells what it has taken.
public final class HotlineSimulator implements AutoCloseable {
    public static final String PLATFORM = "hotline";
    public static final String APP = "linli-hotline";

    private static final String STEPS = "/hotline/api/steps";
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
    private final Journal<Step> journal;
    private final Map<String, Step> steps = new LinkedHashMap<>(); // by stepId
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

    private record Tell(
            @Nullable String kind, @Nullable String ticketNo, @Nullable JsonNode data) {}

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
        this.journal = new Journal<>(state, PLATFORM, Step.class);
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
        web.on("POST", "/__hotline/tell", this::tell);
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
            return known.equals(step)
                    ? told(step)
                    : Answer.envelope(409, "A0409", "stepId: used for another step", null);
        }
        if (OBJECTION.equals(step.step()) && returns(step.ticketNo()) >= RETURNS_MAX) {
            return Answer.envelope(409, "A0409", "RETURN_FORBIDDEN", null);
        }
        if (steps.size() >= STEPS_MAX) {
            return Answer.envelope(429, "A0429", "no more steps today", null);
        }
        journal.append(step);
        know(step);
        return told(step);
    }

    private synchronized Answer find(SignedRequest request) {
        var known = steps.get(request.rawPath().substring(STEPS.length() + 1));
        return known == null ? Answer.envelope(404, "A0404", "no such step", null) : told(known);
    }

    private static Answer told(Step step) {
        return Answer.envelope(200, "0", "ok", Map.of("receiptNo", "HL-" + step.stepId()));
    }

    private long returns(@Nullable String ticketNo) {
        return steps.values().stream()
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
        var version = versions.merge(tell.ticketNo(), 1L, Long::sum);
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
        sender.send(
                now.plus(isOvertaken ? Duration.ofSeconds(1) : Duration.ZERO),
                1,
                new SignedCallback(callback, APP, secret, eventId, body, clock),
                () -> {});
        return Answer.json(200, Map.of("eventId", eventId, "version", version));
    }

    private synchronized List<Step> taken() {
        return List.copyOf(steps.values());
    }

    private void know(Step step) {
        steps.put(String.valueOf(step.stepId()), step);
    }
}
