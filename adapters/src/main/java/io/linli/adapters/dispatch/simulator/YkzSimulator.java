package io.linli.adapters.dispatch.simulator;

import io.linli.adapters.simulators.kit.CallbackSender;
import io.linli.adapters.simulators.kit.Fault;
import io.linli.adapters.simulators.kit.Faults;
import io.linli.adapters.simulators.kit.Forms;
import io.linli.adapters.simulators.kit.IssuedTokens;
import io.linli.adapters.simulators.kit.Journal;
import io.linli.adapters.simulators.kit.Mood;
import io.linli.adapters.simulators.kit.Pages;
import io.linli.adapters.simulators.kit.RecentNonces;
import io.linli.adapters.simulators.kit.SkewedClock;
import io.linli.adapters.simulators.kit.Web;
import io.linli.adapters.simulators.kit.Web.Answer;
import io.linli.signing.GovDingVerifier;
import io.linli.signing.SignatureRefused;
import io.linli.signing.SignedRequest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A stand-in for 渝快政: tokens (`/gettoken.json`), orders (`/whistle/order/create.json`, `get.json`)
/// and its book (`/whistle/order/list.json`, `/whistle/event/list.json`), both flags in every
/// answer. `/__ykz/play {bizId, org, status, told}` makes a callback, `/__ykz/lose {orderId}` makes
/// it forget an order; `/__ykz/orders` tells what it has taken and how many tokens it gave out.
public final class YkzSimulator implements AutoCloseable {
    public static final String PLATFORM = "ykz";
    public static final String APP = "linli-ykz";

    private static final Duration TOKEN_LIFE = Duration.ofHours(2);

    private final String secret;
    private final URI callback;
    private final Mood mood;
    private final Faults faults;
    private final Clock clock;
    private final GovDingVerifier verifier;
    private final IssuedTokens tokens;
    private final OrderBook book;
    private final CallbackSender sender;
    private volatile Departments departments;

    /// @param told `false` for a callback that is lost for good
    private record Play(
            @Nullable String bizId,
            @Nullable String org,
            @Nullable String status,
            @Nullable Boolean told) {}

    private record Lost(@Nullable String orderId) {}

    /// An order in the platform's words.
    private record Wanted(
            @Nullable String bizId,
            @Nullable String areaCode,
            @Nullable String subject,
            @Nullable String type,
            @Nullable List<Unit> units) {}

    private record Unit(
            @Nullable String organizationCode,
            int main,
            @Nullable String ackDueTime,
            @Nullable String arriveDueTime) {}

    /// @param secret of the application, and signs both ways
    /// @param callback where callbacks go
    /// @param state folder that outlives a crash; `null` for none
    public YkzSimulator(
            String secret,
            URI callback,
            boolean auto,
            @Nullable Path state,
            Faults faults,
            Clock real) {
        this.secret = secret;
        this.callback = callback;
        this.faults = faults;
        this.clock = new SkewedClock(real, faults, PLATFORM);
        this.mood = new Mood(faults, PLATFORM, no("BUSY", "系统繁忙"));
        this.verifier =
                new GovDingVerifier(
                        key -> key.equals(APP) ? Optional.of(secret) : Optional.empty(),
                        new RecentNonces(),
                        clock);
        this.tokens = new IssuedTokens(TOKEN_LIFE, clock);
        this.book = new OrderBook(new Journal<>(state, PLATFORM, OrderBook.Entry.class));
        this.sender = new CallbackSender(PLATFORM, faults, clock);
        this.departments = new Departments(auto, Duration.ofMillis(400));
    }

    public void open(Web web) {
        web.on("POST", "/gettoken.json", request -> answer(request, this::token));
        web.on(
                "POST",
                "/whistle/order/create.json",
                request -> answer(request, form -> withToken(form, this::create)));
        web.on(
                "POST",
                "/whistle/order/get.json",
                request -> answer(request, form -> withToken(form, this::get)));
        web.on(
                "POST",
                "/whistle/notice/create.json",
                request -> answer(request, form -> withToken(form, this::tell)));
        web.on(
                "POST",
                "/whistle/notice/get.json",
                request -> answer(request, form -> withToken(form, this::notice)));
        web.on(
                "POST",
                "/whistle/order/list.json",
                request -> answer(request, form -> withToken(form, this::booked)));
        web.on(
                "POST",
                "/whistle/event/list.json",
                request -> answer(request, form -> withToken(form, this::done)));
        web.on("POST", "/__ykz/play", this::play);
        web.on("POST", "/__ykz/lose", this::lose);
        web.on(
                "GET",
                "/__ykz/orders",
                _ -> Answer.json(200, Map.of("orders", book.orders(), "tokens", tokens.issued())));
        book.undelivered().forEach(this::send);
    }

    @Override
    public void close() {
        sender.close();
    }

    private Answer answer(SignedRequest request, Function<Map<String, String>, Answer> work) {
        return mood.answer(() -> {
            try {
                verifier.verify(request);
                return work.apply(Forms.read(request));
            } catch (SignatureRefused e) {
                return no("SIGN_ERROR", String.valueOf(e.getMessage()));
            } catch (IllegalArgumentException e) {
                return no("PARAM_ERROR", String.valueOf(e.getMessage()));
            }
        });
    }

    private Answer token(Map<String, String> form) {
        if (!APP.equals(form.get("appkey")) || !secret.equals(form.get("appsecret"))) {
            return no("APP_REFUSED", "appkey, appsecret");
        }
        return yes(Map.of("accessToken", tokens.issue(), "expiresIn", tokens.life().toSeconds()));
    }

    private Answer withToken(Map<String, String> form, Function<Map<String, String>, Answer> work) {
        var token = form.getOrDefault("access_token", "");
        if (faults.strikes(PLATFORM, Fault.TOKEN_REVOKED)) {
            tokens.revoke(token);
        }
        return tokens.isGood(token) ? work.apply(form) : no("TOKEN_EXPIRED", "access_token");
    }

    private Answer create(Map<String, String> form) {
        var wanted = Web.JSON.readValue(form.getOrDefault("order", "{}"), Wanted.class);
        var order =
                new SimulatedOrder(
                        "",
                        form.get("bizTaskId"),
                        wanted.bizId(),
                        wanted.areaCode(),
                        wanted.subject(),
                        wanted.type(),
                        wanted.units() == null
                                ? List.of()
                                : wanted.units().stream().map(YkzSimulator::department).toList(),
                        null);
        order.check();
        var taken = book.take(order, true, clock.instant(), this::played);
        taken.callbacks().forEach(this::send);
        return switch (taken.outcome()) {
            case TAKEN, KNOWN -> yes(Map.of("orderNo", taken.orderNo()));
            case DIFFERS -> no("DUPLICATE_DIFFERS", "bizTaskId: used for another order");
            case FULL -> no("BUSY", "no more orders today");
        };
    }

    private Answer tell(Map<String, String> form) {
        var word = Web.JSON.readTree(form.getOrDefault("notice", "{}"));
        var notice =
                new SimulatedNotice(
                        "",
                        form.get("bizTaskId"),
                        word.path("bizId").asString(""),
                        word.path("organizationCode").asString(""),
                        word.path("step").asString(""),
                        word.path("note").asString(""));
        notice.check();
        var taken = book.take(notice);
        return switch (taken.outcome()) {
            case TAKEN, KNOWN -> yes(Map.of("noticeNo", taken.orderNo()));
            case DIFFERS -> no("DUPLICATE_DIFFERS", "bizTaskId: used for another notice");
            case FULL -> no("BUSY", "no more notices today");
        };
    }

    private Answer notice(Map<String, String> form) {
        return book.notice(form.getOrDefault("bizTaskId", ""))
                .map(notice -> yes(Map.of("noticeNo", String.valueOf(notice.noticeNo()))))
                .orElseGet(() -> no("NOT_FOUND", "bizTaskId"));
    }

    private static SimulatedOrder.Department department(Unit unit) {
        return new SimulatedOrder.Department(
                unit.organizationCode(), unit.main() == 1, unit.ackDueTime(), unit.arriveDueTime());
    }

    private List<SimulatedCallback> played(SimulatedOrder order) {
        return departments.enabled()
                ? departments.play(order, clock.instant(), faults.strikes(PLATFORM, Fault.REORDER))
                : List.of();
    }

    private Answer get(Map<String, String> form) {
        return book.find(form.getOrDefault("bizTaskId", ""))
                .map(order -> yes(Map.of("orderNo", String.valueOf(order.orderNo()))))
                .orElseGet(() -> no("NOT_FOUND", "bizTaskId"));
    }

    private Answer booked(Map<String, String> form) {
        var since = Pages.since(form.getOrDefault("since", ""));
        var orders =
                book.orders().stream()
                        .filter(order -> order.isSince(since))
                        .map(YkzSimulator::worded)
                        .toList();
        return yes(Pages.of("orders", orders, form.getOrDefault("cursor", "")));
    }

    private Answer done(Map<String, String> form) {
        var since = Pages.since(form.getOrDefault("since", ""));
        var events =
                book.done(since, clock.instant()).stream()
                        .map(each -> YkzCallback.event(each.body()))
                        .toList();
        return yes(Pages.of("events", events, form.getOrDefault("cursor", "")));
    }

    private static Map<String, Object> worded(SimulatedOrder order) {
        var units =
                order.departments() == null
                        ? List.of()
                        : order.departments().stream()
                                .map(called ->
                                        Map.of(
                                                "organizationCode",
                                                String.valueOf(called.org()),
                                                "main",
                                                called.lead() ? 1 : 0))
                                .toList();
        return Map.of(
                "orderNo",
                String.valueOf(order.orderNo()),
                "bizTaskId",
                String.valueOf(order.orderId()),
                "bizId",
                String.valueOf(order.bizId()),
                "areaCode",
                String.valueOf(order.region()),
                "subject",
                String.valueOf(order.title()),
                "type",
                String.valueOf(order.type()),
                "units",
                units);
    }

    private Answer lose(SignedRequest request) {
        book.lose(String.valueOf(Web.read(request, Lost.class).orderId()));
        return Answer.json(200, Map.of("lost", true));
    }

    private Answer play(SignedRequest request) {
        var play = Web.read(request, Play.class);
        var order = book.ofWhistle(String.valueOf(play.bizId()));
        if (order.isEmpty() || play.org() == null || play.status() == null) {
            throw new IllegalArgumentException(
                    "bizId, org, status (expected: those of a taken order)");
        }
        var now = clock.instant();
        var status = faults.strikes(PLATFORM, Fault.UNKNOWN_STATUS) ? "WHO_KNOWS" : play.status();
        var planned =
                book.plan(
                        order.get(),
                        play.org(),
                        version ->
                                SimulatedCallback.of(
                                        order.get(), play.org(), version, status, now, now, 1));
        if (!Boolean.FALSE.equals(play.told())) {
            send(planned);
        }
        return Answer.json(200, Map.of("eventId", planned.body().eventId()));
    }

    private void send(SimulatedCallback owed) {
        sender.send(
                owed.sendAt(),
                owed.times(),
                new YkzCallback(callback, APP, secret, owed.body(), clock),
                () -> book.delivered(owed));
    }

    private static Answer yes(Object data) {
        return flags(true, "0", "ok", data);
    }

    private static Answer no(String code, String message) {
        return flags(false, code, message, null);
    }

    /// The outer flag says only that the platform was reached.
    private static Answer flags(
            boolean isDone, String code, String message, @Nullable Object data) {
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("success", isDone);
        content.put("responseCode", code);
        content.put("responseMessage", message);
        content.put("data", data == null ? null : Web.JSON.writeValueAsString(data));
        return Answer.json(200, Map.of("success", true, "content", content));
    }
}
