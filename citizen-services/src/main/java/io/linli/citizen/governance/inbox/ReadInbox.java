package io.linli.citizen.governance.inbox;

import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseFilter;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Use case: an officer looks for the day's work. A day is a day in Beijing.
public final class ReadInbox {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Inbox inbox;
    private final ReadCases cases;
    private final Clock clock;

    public ReadInbox(Inbox inbox, ReadCases cases, Clock clock) {
        this.inbox = inbox;
        this.cases = cases;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<CaseFile> page(
            CaseReach reach, CaseFilter filter, Narrowing more, int pageSize, String pageToken) {
        if (more.equals(Narrowing.NONE)) {
            return cases.page(reach, filter, pageSize, pageToken);
        }
        var size = PageToken.size(pageSize);
        var now = clock.instant();
        var rows =
                inbox.page(
                        reach,
                        filter,
                        more,
                        now,
                        tomorrow(now),
                        PageToken.parse(pageToken),
                        size + 1);
        return PageToken.cut(
                rows, size, last -> new PageToken(last.createdAt(), last.id().value()));
    }

    /// @param person the id of whoever asks
    public InboxCount count(CaseReach reach, String person) {
        var now = clock.instant();
        return inbox.count(reach, person, now, tomorrow(now));
    }

    private static Instant tomorrow(Instant now) {
        return now.atZone(BEIJING).truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
    }
}
