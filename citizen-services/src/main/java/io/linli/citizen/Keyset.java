package io.linli.citizen;

import static io.linli.mesh.refusal.CommonReason.PAGE_TOKEN_INVALID;

import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.UUID;

/// Where a list of rows with a time and a UUID goes on: below this pair.
public record Keyset(Instant time, UUID id) {
    private static final UUID ABOVE_ALL = new UUID(-1, -1);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public static Keyset after(String token) {
        var place = PageToken.parse(token);
        if (place.equals(PageToken.START)) {
            return new Keyset(place.time(), ABOVE_ALL);
        }
        if (place.time().isBefore(EARLIEST) || place.time().isAfter(PageToken.START.time())) {
            throw unknown(token);
        }
        try {
            return new Keyset(place.time(), UUID.fromString(place.id()));
        } catch (IllegalArgumentException e) {
            throw unknown(token);
        }
    }

    /// The token that leads back here.
    public PageToken token() {
        return new PageToken(time, id.toString());
    }

    private static RuntimeException unknown(String token) {
        return PAGE_TOKEN_INVALID.refuse("pageToken", token, "the nextPageToken of the page before");
    }
}
