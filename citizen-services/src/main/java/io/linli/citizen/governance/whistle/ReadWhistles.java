package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleReason.WHISTLE_UNKNOWN;
import static io.linli.mesh.refusal.CommonReason.PAGE_TOKEN_INVALID;

import io.linli.citizen.governance.whistle.WhistleEvent.Numbered;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;

/// Use case: someone looks at whistles, or at what happened to one.
public final class ReadWhistles {
    private static final int DIGITS_MAX = 9;

    private final Whistles whistles;

    public ReadWhistles(Whistles whistles) {
        this.whistles = whistles;
    }

    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`, also when it is not the caller's
    public Whistle one(WhistleId id) {
        return whistles.find(id).orElseThrow(() -> WHISTLE_UNKNOWN.refuse("whistle", id));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Whistle> page(Whistles.Filter filter, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = whistles.page(filter, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(rows, size, last -> new PageToken(last.blownAt(), last.id().value()));
    }

    /// Oldest first.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN` or `PAGE_TOKEN_INVALID`
    public Page<Numbered> events(WhistleId id, int pageSize, String pageToken) {
        one(id);
        var size = PageToken.size(pageSize);
        var rows = whistles.events(id, number(pageToken), size + 1);
        if (rows.size() <= size) {
            return new Page<>(rows, "");
        }
        var page = rows.subList(0, size);
        return new Page<>(page, Long.toString(page.getLast().number()));
    }

    private static long number(String token) {
        if (token.isEmpty()) {
            return 0;
        }
        if (!token.matches("[0-9]{1," + DIGITS_MAX + "}")) {
            throw PAGE_TOKEN_INVALID.refuse(
                    "pageToken", token, "the nextPageToken of the page before");
        }
        return Long.parseLong(token);
    }
}
