package io.linli.mesh.store;

import static io.linli.mesh.refusal.CommonReason.PAGE_TOKEN_INVALID;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Where a list ordered by time, newest first, goes on: after this instant and id (keyset paging,
/// so a page costs the same however deep it lies).
///
/// @param time microseconds at most, as PostgreSQL keeps it
public record PageToken(Instant time, UUID id) {
    public static final int PAGE_DEFAULT = 20;
    public static final int PAGE_MAX = 100;

    /// Before the first row of any list.
    public static final PageToken START =
            new PageToken(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /// One page and the token of the next; the token is empty on the last page.
    public record Page<T>(List<T> items, String next) {}

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public static PageToken parse(String token) {
        if (token.isEmpty()) {
            return START;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            var cut = text.indexOf(' ');
            var place =
                    new PageToken(
                            Instant.parse(text.substring(0, cut)),
                            UUID.fromString(text.substring(cut + 1)));
            if (place.time.isBefore(EARLIEST) || place.time.isAfter(START.time)) {
                throw new DateTimeException("beyond what the database can hold");
            }
            return place;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw PAGE_TOKEN_INVALID.refuse(
                    "pageToken", token, "the nextPageToken of the page before");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((time + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /// How many rows a page holds: 20 unless asked otherwise.
    public static int size(int asked) {
        return asked == 0 ? PAGE_DEFAULT : Math.min(asked, PAGE_MAX);
    }

    /// Cuts a page of `size` from rows that were read one further than that.
    public static <T> Page<T> cut(List<T> rows, int size, Function<T, PageToken> place) {
        if (rows.size() <= size) {
            return new Page<>(rows, "");
        }
        return new Page<>(rows.subList(0, size), place.apply(rows.get(size - 1)).toString());
    }
}
