package io.linli.adapters.portal;

import io.linli.adapters.delivery.Content.ProgressNotice;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.delivery.Recipient;
import io.linli.adapters.portal.PortalDialect.Telling;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Tells portals how far their cases have come. Sending a notice again is safe: its id is the
/// event's.
final class ProgressNotices implements Recipient {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final String NOWHERE = "nowhere to tell";

    private final PortalRoutes routes;

    ProgressNotices(PortalRoutes routes) {
        this.routes = routes;
    }

    @Override
    public Platform platform() {
        return Platform.PORTAL;
    }

    @Override
    public String handOver(Delivery delivery) {
        var notice = (ProgressNotice) delivery.content();
        return routes.to(notice.partnerId())
                .map(way -> tell(way, progress(delivery, notice)))
                .orElse(NOWHERE);
    }

    private static String tell(Telling way, Progress progress) {
        way.tell(progress);
        return progress.eventId();
    }

    private static Progress progress(Delivery delivery, ProgressNotice notice) {
        return new Progress(
                delivery.id().toString(),
                delivery.subject().toString(),
                notice.externalId(),
                delivery.version(),
                notice.status(),
                beijing(notice.time()));
    }

    private static String beijing(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(BEIJING));
    }
}
