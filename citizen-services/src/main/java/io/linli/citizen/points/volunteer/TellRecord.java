package io.linli.citizen.points.volunteer;

import static io.linli.citizen.points.timebank.TimebankReason.MEMBER_UNKNOWN;

import io.linli.citizen.points.timebank.Member;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.Members;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Clock;

/// Use case: somebody is told what a volunteer has done; who was told, and what for, is kept. In
/// the transaction at hand.
public final class TellRecord {
    private final Renderings renderings;
    private final Members members;
    private final Clock clock;

    public TellRecord(Renderings renderings, Members members, Clock clock) {
        this.renderings = renderings;
        this.members = members;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PURPOSE`, `MEMBER_UNKNOWN` or `PAGE_TOKEN_INVALID`
    public Page<Rendering> page(MemberId of, Asker asker, int pageSize, String pageToken) {
        looked(of, asker, "RECORD");
        var size = PageToken.size(pageSize);
        var rows = renderings.page(of, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(
                rows, size, last -> new PageToken(last.requestedAt(), last.session().value()));
    }

    Member looked(MemberId of, Asker asker, String what) {
        asker.mayAsk();
        var found = members.find(of).orElseThrow(() -> MEMBER_UNKNOWN.refuse("member", of));
        members.looked(of, asker.look(what, clock.instant()));
        return found;
    }
}
