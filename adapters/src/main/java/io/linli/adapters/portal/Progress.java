package io.linli.adapters.portal;

import io.linli.adapters.delivery.Content.ProgressNotice;
import io.linli.adapters.delivery.Delivery;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// How far a case has come, as portals are told.
///
/// @param eventId the same in every repeat
/// @param bizId our case's id
/// @param externalId the portal's own number for it
/// @param version a portal ignores one lower than it has seen
/// @param ts RFC 3339, Beijing time
public record Progress(
        String eventId, String bizId, String externalId, long version, String status, String ts) {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /// What a portal is told by `delivery`.
    public static Progress of(Delivery delivery) {
        var notice = (ProgressNotice) delivery.content();
        return new Progress(
                delivery.id().toString(),
                delivery.subject().toString(),
                notice.externalId(),
                delivery.version(),
                notice.status(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(notice.time().atOffset(BEIJING)));
    }
}
