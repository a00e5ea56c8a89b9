package io.linli.adapters.portal;

import io.linli.adapters.delivery.Content.ProgressNotice;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.delivery.Recipient;
import io.linli.adapters.portal.PortalDialect.Telling;

/// Tells portals how far their cases have come. Sending a notice again is safe: its id is the
/// event's.
final class ProgressNotices implements Recipient {
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
                .map(way -> tell(way, Progress.of(delivery)))
                .orElse(NOWHERE);
    }

    private static String tell(Telling way, Progress progress) {
        way.tell(progress);
        return progress.eventId();
    }
}
