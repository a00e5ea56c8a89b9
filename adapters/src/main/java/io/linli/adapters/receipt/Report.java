package io.linli.adapters.receipt;

import io.linli.adapters.delivery.Platform;
import java.time.Instant;
import java.util.UUID;

/// What a platform says has happened.
///
/// @param eventId the platform's own, the same in every repeat
/// @param subject what it is about, such as a whistle's id
/// @param org the department that did it
/// @param version counts within the subject and department; the higher one is the newer word
/// @param status in the platform's words
/// @param fact which question it answers; reports about one fact overwrite each other. Empty if we
///   do not know the status
/// @param happenedAt as the platform tells it
public record Report(
        Platform platform,
        String eventId,
        UUID subject,
        String org,
        long version,
        String status,
        String fact,
        Instant happenedAt,
        String note,
        String orderNumber) {

    /// Names this report among those of all platforms, such as `dispatch:E-1`.
    public String key() {
        return platform.word() + ":" + eventId;
    }

    public boolean isUnderstood() {
        return !fact.isEmpty();
    }
}
