package io.linli.adapters.portal.simulator;

import io.linli.adapters.simulators.kit.Fault;
import io.linli.adapters.simulators.kit.Faults;
import io.linli.adapters.simulators.kit.Gatekeeping;
import io.linli.adapters.simulators.kit.Journal;
import io.linli.adapters.simulators.kit.Mood;
import io.linli.adapters.simulators.kit.Web;
import io.linli.adapters.simulators.kit.Web.Answer;
import io.linli.signing.SignedRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A stand-in for the portals. Takes progress notices (`/portal/callbacks`), each once, and ignores
/// one whose version is lower than another's it has seen; `/portal/received?externalId=` tells
/// those that took effect, in that order, and how many came in all.
public final class PortalSimulator {
    public static final String PLATFORM = "portal";
    private static final int RECEIVED_MAX = 20_000;

    private final Mood mood;
    private final Gatekeeping gate;
    private final Faults faults;
    private final Journal<Received> journal;
    private final List<Received> received = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Long> newest = new HashMap<>(); // version by bizId

    /// A notice as it came in.
    record Notice(
            @Nullable String eventId,
            @Nullable String bizId,
            @Nullable String externalId,
            @Nullable Long version,
            @Nullable String status,
            @Nullable String ts) {
        boolean isWhole() {
            return eventId != null
                    && bizId != null
                    && version != null
                    && status != null
                    && ts != null;
        }
    }

    record Received(Notice notice, boolean effect) {}

    /// @param secrets by portal
    /// @param state folder that outlives a crash; `null` for none
    public PortalSimulator(
            Map<String, String> secrets, @Nullable Path state, Faults faults, Clock clock) {
        this.mood = new Mood(faults, PLATFORM);
        this.gate = new Gatekeeping(secrets, clock);
        this.faults = faults;
        this.journal = new Journal<>(state, PLATFORM, Received.class);
        var entries = journal.entries();
        entries.forEach(this::know);
        journal.restart(entries);
    }

    public void open(Web web) {
        web.on(
                "POST",
                "/portal/callbacks",
                request -> mood.answer(() -> gate.answer(request, () -> take(request))));
        web.on("GET", "/portal/received", this::tell);
    }

    private synchronized Answer take(SignedRequest request) {
        if (faults.strikes(PLATFORM, Fault.BAD_SIGNATURE)) {
            return Answer.envelope(401, "A0301", "signature: does not match this request", null);
        }
        var notice = Web.read(request, Notice.class);
        if (!notice.isWhole()) {
            throw new IllegalArgumentException(
                    "eventId, bizId, version, status, ts (expected: all of them)");
        }
        if (received.size() >= RECEIVED_MAX) {
            return Answer.envelope(429, "A0429", "no more notices today", null);
        }
        var isNews =
                !seen.contains(notice.eventId())
                        && notice.version() > newest.getOrDefault(notice.bizId(), 0L);
        var entry = new Received(notice, isNews);
        journal.append(entry);
        know(entry);
        return Answer.envelope(200, "0", "ok", null);
    }

    private synchronized Answer tell(SignedRequest request) {
        var externalId = Web.query(request, "externalId");
        var about =
                received.stream()
                        .filter(entry ->
                                externalId.isEmpty()
                                        || externalId.get().equals(entry.notice().externalId()))
                        .toList();
        var effects = about.stream().filter(Received::effect).map(Received::notice).toList();
        return Answer.json(200, Map.of("received", effects, "rawCount", about.size()));
    }

    private void know(Received entry) {
        received.add(entry);
        seen.add(String.valueOf(entry.notice().eventId()));
        var version = entry.notice().version();
        newest.merge(
                String.valueOf(entry.notice().bizId()), version == null ? 0 : version, Math::max);
    }
}
