package io.linli.adapters.dispatch;

import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import io.linli.adapters.delivery.Content.WhistleNotice;
import io.linli.adapters.delivery.Content.WhistleOrder;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.PlatformFailure;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Orders in the `X-Sign` dialect.
final class SignedDesk implements OrderDesk {
    private static final String NO_SUCH_ORDER = "A0404";
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final DispatchApi api;
    private final Guard guard;

    SignedDesk(DispatchApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Override
    public Optional<String> find(Delivery delivery) {
        return guard.repeatedly(() -> {
            try {
                var id = delivery.id().toString();
                return Optional.of(
                        delivery.content() instanceof WhistleNotice
                                ? number(api.findNotice(id).content())
                                : number(api.find(id).content()));
            } catch (PlatformFailure e) {
                if (e.code().equals(NO_SUCH_ORDER)) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    @Override
    public String place(Delivery delivery) {
        if (delivery.content() instanceof WhistleNotice word) {
            var notice = notice(delivery, word);
            return guard.once(() -> number(api.tell(notice.noticeId(), notice).content()));
        }
        var order = order(delivery);
        return guard.once(() -> number(api.place(order.orderId(), order).content()));
    }

    private static DispatchApi.Order order(Delivery delivery) {
        var whistle = (WhistleOrder) delivery.content();
        return new DispatchApi.Order(
                delivery.subject().toString(),
                delivery.id().toString(),
                delivery.region(),
                whistle.title(),
                whistle.type(),
                whistle.departments().stream()
                        .map(department ->
                                new DispatchApi.Department(
                                        department.org(),
                                        department.lead(),
                                        beijing(department.ackDue()),
                                        beijing(department.arriveDue())))
                        .toList());
    }

    private static DispatchApi.Notice notice(Delivery delivery, WhistleNotice word) {
        return new DispatchApi.Notice(
                delivery.subject().toString(),
                delivery.id().toString(),
                word.org(),
                word.step(),
                word.note(),
                word.score(),
                beijing(word.time()),
                word.dues().map(dues -> beijing(dues.ack())).orElse(null),
                word.dues().map(dues -> beijing(dues.arrive())).orElse(null),
                word.dues()
                        .flatMap(WhistleNotice.Dues::deliver)
                        .map(SignedDesk::beijing)
                        .orElse(null));
    }

    private static String number(DispatchApi.Noticed noticed) {
        if (noticed.noticeNo() == null || noticed.noticeNo().isBlank()) {
            throw new PlatformFailure(
                    NONSENSE, "noticeNo: none (expected: one, as code is 0)", null);
        }
        return noticed.noticeNo();
    }

    private static String number(DispatchApi.Placed placed) {
        if (placed.orderNo() == null || placed.orderNo().isBlank()) {
            throw new PlatformFailure(
                    NONSENSE, "orderNo: none (expected: one, as code is 0)", null);
        }
        return placed.orderNo();
    }

    private static String beijing(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(BEIJING));
    }
}
