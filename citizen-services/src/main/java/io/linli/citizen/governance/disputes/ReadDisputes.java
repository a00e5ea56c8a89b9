package io.linli.citizen.governance.disputes;

import static io.linli.citizen.governance.disputes.DisputeReason.DISPUTE_UNKNOWN;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/// Use case: someone looks at disputes.
public final class ReadDisputes {
    /// Where a month begins.
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Disputes disputes;
    private final Clock clock;

    public ReadDisputes(Disputes disputes, Clock clock) {
        this.disputes = disputes;
        this.clock = clock;
    }

    /// A report and the month it is of.
    public record Monthly(YearMonth month, DisputeReport report) {}

    /// @throws io.linli.mesh.refusal.Refusal `DISPUTE_UNKNOWN`, also when it is not the caller's
    public Dispute one(DisputeId id) {
        return disputes.find(id).orElseThrow(() -> DISPUTE_UNKNOWN.refuse("dispute", id));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Dispute> page(String region, DisputeFilter filter, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = disputes.page(region, filter, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(rows, size, last -> new PageToken(last.listedAt(), last.id().value()));
    }

    public DisputeCount count(String region) {
        return disputes.count(region, clock.instant());
    }

    /// @param asked such as `2026-11`; the present one when empty
    public Monthly report(String region, String asked) {
        var now = clock.instant();
        var month = asked.isEmpty() ? YearMonth.from(now.atZone(BEIJING)) : YearMonth.parse(asked);
        var until = startOf(month.plusMonths(1));
        var asOf = until.isBefore(now) ? until : now;
        return new Monthly(month, disputes.report(region, startOf(month), until, asOf));
    }

    private static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(BEIJING).toInstant();
    }

    /// @throws io.linli.mesh.refusal.Refusal `DISPUTE_UNKNOWN`
    public List<DisputeEvent> history(DisputeId id) {
        one(id);
        return disputes.events(id);
    }
}
