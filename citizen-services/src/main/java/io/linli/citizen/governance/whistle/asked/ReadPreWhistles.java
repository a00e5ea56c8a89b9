package io.linli.citizen.governance.whistle.asked;

import static io.linli.citizen.governance.whistle.WhistleReason.PRE_WHISTLE_UNKNOWN;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;

/// Use case: an officer looks at calls from below.
public final class ReadPreWhistles {
    private final PreWhistles asked;

    public ReadPreWhistles(PreWhistles asked) {
        this.asked = asked;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PRE_WHISTLE_UNKNOWN`, also when it is not the
    ///   caller's
    public PreWhistle one(PreWhistleId id) {
        return asked.find(id).orElseThrow(() -> PRE_WHISTLE_UNKNOWN.refuse("preWhistle", id));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<PreWhistle> page(String region, boolean openOnly, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = asked.page(region, openOnly, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(rows, size, last -> new PageToken(last.at(), last.id().value()));
    }
}
