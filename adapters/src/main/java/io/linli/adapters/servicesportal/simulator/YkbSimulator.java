package io.linli.adapters.servicesportal.simulator;

import io.linli.adapters.simulators.kit.Fault;
import io.linli.adapters.simulators.kit.Faults;
import io.linli.adapters.simulators.kit.IssuedTokens;
import io.linli.adapters.simulators.kit.Journal;
import io.linli.adapters.simulators.kit.Mood;
import io.linli.adapters.simulators.kit.Pages;
import io.linli.adapters.simulators.kit.SkewedClock;
import io.linli.adapters.simulators.kit.Web;
import io.linli.adapters.simulators.kit.Web.Answer;
import io.linli.signing.SignedRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A stand-in for a services portal: a `jsapiToken` for two hours and no more than 20 of them in a
/// minute, one-time login codes for five minutes, progress of affairs once each, and a book of them
/// (`/ykb/affair/list`). `/__ykb/login {userName, mobile, authLevel}` logs somebody in and gives
/// the code, `/__ykb/lose {eventId}` makes it forget an affair; `/__ykb/affairs` tells what took
/// effect and how many tokens were given out.
public final class YkbSimulator {
    public static final String PLATFORM = "servicesportal";
    public static final String APP = "linli-ykb";
    public static final String APP_KEY = "linli-ykb-key";

    private static final Duration TOKEN_LIFE = Duration.ofHours(2);
    private static final Duration CODE_LIFE = Duration.ofMinutes(5);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int TOKENS_MAX = 20;
    private static final int KEPT_MAX = 20_000;

    private final String secret;
    private final Mood mood;
    private final Faults faults;
    private final Clock clock;
    private final IssuedTokens tokens;
    private final Deque<Instant> issues = new ArrayDeque<>(); // of the last minute
    private final Map<String, Login> logins = new LinkedHashMap<>(); // by code
    private final Journal<Entry> journal;
    private final List<Affair> affairs = new ArrayList<>(); // those that took effect
    private final Map<String, Entry> seen = new LinkedHashMap<>(); // by eventId
    private final Map<String, Long> newest = new HashMap<>(); // version by bizId
    private int received;

    private record App(
            @Nullable String appId, @Nullable String appKey, @Nullable String appSecret) {}

    private record Code(@Nullable String code) {}

    private record Person(
            @Nullable String userName, @Nullable String mobile, @Nullable Object authLevel) {}

    private record Login(Person person, Instant end, boolean isUsed) {}

    record Affair(
            @Nullable String eventId,
            @Nullable String affairNo,
            @Nullable String bizId,
            @Nullable Long version,
            @Nullable String statusCode,
            @Nullable String handleTime) {
        boolean isWhole() {
            return eventId != null
                    && affairNo != null
                    && bizId != null
                    && version != null
                    && statusCode != null
                    && statusCode.matches("[0-9]{2}")
                    && handleTime != null;
        }
    }

    /// One line of the journal: an affair that came in, or one that was lost.
    record Entry(@Nullable Affair affair, @Nullable String lost, @Nullable String at) {
        boolean isSince(Instant since) {
            return affair != null && at != null && !Instant.parse(at).isBefore(since);
        }
    }

    private record Since(@Nullable String since, @Nullable String cursor) {}

    private record Lost(@Nullable String eventId) {}

    /// @param secret of the application
    /// @param state folder that outlives a crash; `null` for none
    public YkbSimulator(String secret, @Nullable Path state, Faults faults, Clock real) {
        this.secret = secret;
        this.faults = faults;
        this.clock = new SkewedClock(real, faults, PLATFORM);
        this.mood = new Mood(faults, PLATFORM, no("BUSY", "系统繁忙"));
        this.tokens = new IssuedTokens(TOKEN_LIFE, clock);
        this.journal = new Journal<>(state, PLATFORM, Entry.class);
        var entries = journal.entries();
        entries.forEach(this::know);
        journal.restart(entries);
    }

    public void open(Web web) {
        web.on("POST", "/ykb/auth/jsapiToken", request -> mood.answer(() -> token(request)));
        web.on(
                "POST",
                "/ykb/auth/user",
                request -> mood.answer(() -> withToken(request, () -> user(request))));
        web.on(
                "POST",
                "/ykb/affair/progress",
                request -> mood.answer(() -> withToken(request, () -> take(request))));
        web.on(
                "POST",
                "/ykb/affair/list",
                request -> mood.answer(() -> withToken(request, () -> booked(request))));
        new ServiceDesk(faults, clock)
                .open(
                        web,
                        (path, work) ->
                                web.on(
                                        "POST",
                                        path,
                                        request ->
                                                mood.answer(() ->
                                                        withToken(
                                                                request,
                                                                () -> work.apply(request)))));
        web.on("POST", "/__ykb/login", this::login);
        web.on("POST", "/__ykb/lose", this::lose);
        web.on("GET", "/__ykb/affairs", _ -> told());
    }

    private synchronized Answer token(SignedRequest request) {
        var app = Web.read(request, App.class);
        if (!APP.equals(app.appId())
                || !APP_KEY.equals(app.appKey())
                || !secret.equals(app.appSecret())) {
            return no("APP_REFUSED", "appId, appKey, appSecret");
        }
        var now = clock.instant();
        issues.removeIf(issue -> !issue.isAfter(now.minus(MINUTE)));
        if (issues.size() >= TOKENS_MAX) {
            return no("TOO_OFTEN", "jsapiToken");
        }
        issues.addLast(now);
        return yes(Map.of("jsapiToken", tokens.issue(), "expiresIn", tokens.life().toSeconds()));
    }

    private Answer withToken(SignedRequest request, Supplier<Answer> work) {
        var token = request.headers().getOrDefault("x-jsapi-token", List.of("")).getFirst();
        if (faults.strikes(PLATFORM, Fault.TOKEN_REVOKED)) {
            tokens.revoke(token);
        }
        return tokens.isGood(token) ? work.get() : no("TOKEN_EXPIRED", "jsapiToken");
    }

    private synchronized Answer login(SignedRequest request) {
        if (logins.size() >= KEPT_MAX) {
            throw new IllegalArgumentException("logins (expected: less)");
        }
        var code = UUID.randomUUID().toString();
        logins.put(
                code,
                new Login(Web.read(request, Person.class), clock.instant().plus(CODE_LIFE), false));
        return Answer.json(200, Map.of("code", code));
    }

    private synchronized Answer user(SignedRequest request) {
        var code = String.valueOf(Web.read(request, Code.class).code());
        var login = logins.get(code);
        if (login == null || !clock.instant().isBefore(login.end())) {
            return no("CODE_EXPIRED", "code");
        }
        if (login.isUsed()) {
            return no("CODE_USED", "code");
        }
        logins.put(code, new Login(login.person(), login.end(), true));
        var user = new LinkedHashMap<String, @Nullable Object>();
        user.put("openId", "ykb-" + Integer.toHexString(login.person().hashCode()));
        user.put("userName", login.person().userName());
        user.put("mobile", login.person().mobile());
        user.put("authLevel", login.person().authLevel());
        return yes(user);
    }

    private synchronized Answer take(SignedRequest request) {
        var affair = Web.read(request, Affair.class);
        if (!affair.isWhole() || seen.size() >= KEPT_MAX) {
            return no("PARAM_ERROR", "eventId, affairNo, bizId, version, statusCode, handleTime");
        }
        write(new Entry(affair, null, clock.instant().toString()));
        return yes(Map.of());
    }

    private synchronized Answer booked(SignedRequest request) {
        var asked = Web.read(request, Since.class);
        var since = Pages.since(String.valueOf(asked.since()));
        var told =
                seen.values().stream()
                        .filter(entry -> entry.isSince(since))
                        .map(Entry::affair)
                        .toList();
        return yes(Pages.of("affairs", told, String.valueOf(asked.cursor())));
    }

    private synchronized Answer lose(SignedRequest request) {
        write(new Entry(null, Web.read(request, Lost.class).eventId(), null));
        return Answer.json(200, Map.of("lost", true));
    }

    private void write(Entry entry) {
        journal.append(entry);
        know(entry);
    }

    private synchronized Answer told() {
        return Answer.json(
                200,
                Map.of(
                        "affairs",
                        List.copyOf(affairs),
                        "received",
                        received,
                        "tokens",
                        tokens.issued()));
    }

    private void know(Entry entry) {
        var affair = entry.affair();
        if (affair != null) {
            received++;
            var bizId = String.valueOf(affair.bizId());
            var version = affair.version() == null ? 0 : affair.version();
            if (seen.putIfAbsent(String.valueOf(affair.eventId()), entry) == null
                    && version > newest.getOrDefault(bizId, 0L)) {
                newest.put(bizId, version);
                affairs.add(affair);
            }
        }
        if (entry.lost() != null) {
            var lost = seen.remove(entry.lost());
            if (lost != null && lost.affair() != null && affairs.remove(lost.affair())) {
                newest.remove(String.valueOf(lost.affair().bizId()));
            }
        }
    }

    static Answer yes(Object data) {
        return Answer.envelope(200, "0", "ok", data);
    }

    static Answer no(String code, String message) {
        return Answer.envelope(200, code, message, null);
    }
}
