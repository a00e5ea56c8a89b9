package io.linli.adapters.dispatch.simulator;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A stand-in for the dispatch platform.
///
/// Takes and tells orders (`/dispatch/api/orders`), and is played by `/__play {bizId, org, status}`
/// and `/__auto {enabled, delayMs}`; `/__orders?bizId=` and `/__notices?bizId=` tell what it has
/// taken. `/__repeats {known}` makes it one that places a repeated order twice, `/__lose {orderId}`
/// makes it forget one.
public final class DispatchSimulator implements AutoCloseable {
    public static final String PLATFORM = "dispatch";
    private static final String ORDERS = "/dispatch/api/orders";
    private static final String NOTICES = "/dispatch/api/notices";
    private static final String BOOK = "/dispatch/api/book";
    private static final long DELAY_MAX = 600_000;

    private final String appKey;
    private final String secret;
    private final URI callback;
    private final Mood mood;
    private final Gatekeeping gate;
    private final OrderBook book;
    private final CallbackSender sender;
    private final Faults faults;
    private final Clock clock;
    private volatile Departments departments;
    private volatile boolean knowsRepeats = true;

    /// @param told `false` for a callback that is lost for good
    private record Play(
            @Nullable String bizId,
            @Nullable String org,
            @Nullable String status,
            @Nullable Boolean told) {}

    private record Repeats(boolean known) {}

    private record Lost(@Nullable String orderId) {}

    private record Auto(@Nullable Boolean enabled, @Nullable Long delayMs) {}

    /// @param secret signs both ways, HMAC-SM3
    /// @param callback where callbacks go
    /// @param state folder that outlives a crash; `null` for none
    public DispatchSimulator(
            String appKey,
            String secret,
            URI callback,
            boolean auto,
            @Nullable Path state,
            Faults faults,
            Clock real) {
        this.appKey = appKey;
        this.secret = secret;
        this.callback = callback;
        this.clock = new SkewedClock(real, faults, PLATFORM);
        this.mood = new Mood(faults, PLATFORM);
        this.gate = new Gatekeeping(Map.of(appKey, secret), clock);
        this.book = new OrderBook(new Journal<>(state, PLATFORM, OrderBook.Entry.class));
        this.sender = new CallbackSender(PLATFORM, faults, clock);
        this.faults = faults;
        this.departments = new Departments(auto, Duration.ofMillis(400));
    }

    public void open(Web web) {
        web.on(
                "POST",
                ORDERS,
                request -> mood.answer(() -> gate.answer(request, () -> place(request))));
        web.on(
                "GET",
                ORDERS + "/",
                request -> mood.answer(() -> gate.answer(request, () -> find(request))));
        web.on(
                "POST",
                NOTICES,
                request -> mood.answer(() -> gate.answer(request, () -> tell(request))));
        web.on(
                "GET",
                NOTICES + "/",
                request -> mood.answer(() -> gate.answer(request, () -> findNotice(request))));
        web.on("GET", "/__notices", this::notices);
        web.on(
                "GET",
                BOOK + "/orders",
                request -> mood.answer(() -> gate.answer(request, () -> booked(request))));
        web.on(
                "GET",
                BOOK + "/events",
                request -> mood.answer(() -> gate.answer(request, () -> done(request))));
        web.on("POST", "/__play", this::play);
        web.on("POST", "/__repeats", this::repeats);
        web.on("POST", "/__lose", this::lose);
        web.on("POST", "/__auto", this::auto);
        web.on("GET", "/__orders", this::orders);
        book.undelivered().forEach(this::send);
    }

    @Override
    public void close() {
        sender.close();
    }

    private Answer place(SignedRequest request) {
        if (!request.rawPath().equals(ORDERS)) {
            return Answer.envelope(404, "A0404", "no such path", null);
        }
        var wanted = Web.read(request, SimulatedOrder.class);
        wanted.check();
        var taken = book.take(wanted, knowsRepeats, clock.instant(), this::played);
        taken.callbacks().forEach(this::send);
        return switch (taken.outcome()) {
            case TAKEN, KNOWN ->
                    Answer.envelope(200, "0", "ok", Map.of("orderNo", taken.orderNo()));
            case DIFFERS -> Answer.envelope(409, "A0409", "orderId: used for another order", null);
            case FULL -> Answer.envelope(429, "A0429", "no more orders today", null);
        };
    }

    private Answer tell(SignedRequest request) {
        if (!request.rawPath().equals(NOTICES)) {
            return Answer.envelope(404, "A0404", "no such path", null);
        }
        var wanted = Web.read(request, SimulatedNotice.class);
        wanted.check();
        var taken = book.take(wanted);
        return switch (taken.outcome()) {
            case TAKEN, KNOWN ->
                    Answer.envelope(200, "0", "ok", Map.of("noticeNo", taken.orderNo()));
            case DIFFERS -> Answer.envelope(409, "A0409", "noticeId: used for another", null);
            case FULL -> Answer.envelope(429, "A0429", "no more notices today", null);
        };
    }

    private Answer findNotice(SignedRequest request) {
        var noticeId = request.rawPath().substring(NOTICES.length() + 1);
        return book.notice(noticeId)
                .map(notice -> Answer.envelope(200, "0", "ok", notice))
                .orElseGet(() -> Answer.envelope(404, "A0404", "no such notice", null));
    }

    private Answer notices(SignedRequest request) {
        var bizId = Web.query(request, "bizId");
        var notices = new ArrayList<>(book.notices());
        notices.removeIf(notice -> bizId.isPresent() && !bizId.get().equals(notice.bizId()));
        return Answer.json(200, Map.of("notices", notices));
    }

    private List<SimulatedCallback> played(SimulatedOrder order) {
        return departments.enabled()
                ? departments.play(order, clock.instant(), faults.strikes(PLATFORM, Fault.REORDER))
                : List.of();
    }

    private Answer find(SignedRequest request) {
        var orderId = request.rawPath().substring(ORDERS.length() + 1);
        return book.find(orderId)
                .map(order -> Answer.envelope(200, "0", "ok", order))
                .orElseGet(() -> Answer.envelope(404, "A0404", "no such order", null));
    }

    private Answer booked(SignedRequest request) {
        var since = since(request);
        var orders = book.orders().stream().filter(order -> order.isSince(since)).toList();
        return page(request, "orders", orders);
    }

    private Answer done(SignedRequest request) {
        var events = book.done(since(request), clock.instant());
        return page(request, "events", events.stream().map(SimulatedCallback::body).toList());
    }

    private static Instant since(SignedRequest request) {
        return Pages.since(Web.query(request, "since").orElse(""));
    }

    private static Answer page(SignedRequest request, String name, List<?> all) {
        var cursor = Web.query(request, "cursor").orElse("");
        return Answer.envelope(200, "0", "ok", Pages.of(name, all, cursor));
    }

    private Answer repeats(SignedRequest request) {
        knowsRepeats = Web.read(request, Repeats.class).known();
        return Answer.json(200, Map.of("known", knowsRepeats));
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
        var held = faults.strikes(PLATFORM, Fault.REORDER) ? Duration.ofSeconds(1) : Duration.ZERO;
        var now = clock.instant();
        var status =
                faults.strikes(PLATFORM, Fault.UNKNOWN_STATUS) ? "ON_LUNCH_BREAK" : play.status();
        var planned =
                book.plan(
                        order.get(),
                        play.org(),
                        version ->
                                SimulatedCallback.of(
                                        order.get(),
                                        play.org(),
                                        version,
                                        status,
                                        now,
                                        now.plus(held),
                                        1));
        if (!Boolean.FALSE.equals(play.told())) {
            send(planned);
        }
        return Answer.json(200, Map.of("eventId", planned.body().eventId()));
    }

    private Answer auto(SignedRequest request) {
        var auto = Web.read(request, Auto.class);
        var before = departments;
        var delay = auto.delayMs() == null ? before.delay().toMillis() : auto.delayMs();
        if (delay < 0 || delay > DELAY_MAX) {
            throw new IllegalArgumentException(
                    "delayMs: " + delay + " (expected: 0.." + DELAY_MAX + ")");
        }
        departments =
                new Departments(
                        auto.enabled() == null ? before.enabled() : auto.enabled(),
                        Duration.ofMillis(delay));
        return Answer.json(200, Map.of("enabled", departments.enabled(), "delayMs", delay));
    }

    private Answer orders(SignedRequest request) {
        var bizId = Web.query(request, "bizId");
        var orders = new ArrayList<>(book.orders());
        orders.removeIf(order -> bizId.isPresent() && !bizId.get().equals(order.bizId()));
        return Answer.json(200, Map.of("orders", orders));
    }

    private void send(SimulatedCallback owed) {
        var body = owed.body();
        sender.send(
                owed.sendAt(),
                owed.times(),
                new SignedCallback(callback, appKey, secret, body.eventId(), body, clock),
                () -> book.delivered(owed));
    }
}
