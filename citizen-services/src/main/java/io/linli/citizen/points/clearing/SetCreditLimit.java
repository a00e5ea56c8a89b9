package io.linli.citizen.points.clearing;

import static io.linli.citizen.points.clearing.ClearingReason.CLEARING_CONFLICT;
import static io.linli.citizen.points.clearing.ClearingReason.LIMIT_ORDER;

import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// Use case: the district says how much one of its communities may owe another. Rule source:
/// docs/rules/clearing.md §2.
public final class SetCreditLimit {
    private final CreditLimits limits;
    private final LaterSteps later;
    private final Clock clock;

    /// @param from when it begins; now when empty
    public record NewLimit(
            UUID id, Pair pair, long amount, Optional<Instant> from, String by, String reason) {}

    public SetCreditLimit(CreditLimits limits, LaterSteps later, Clock clock) {
        this.limits = limits;
        this.later = later;
        this.clock = clock;
    }

    /// @return that of before, if the same was set under this id
    /// @throws Refusal `LIMIT_ORDER` when it would begin in the past or not after those that were
    ///   set already, `CLEARING_CONFLICT` when the id is another limit's
    public CreditLimit set(NewLimit asked) {
        var last = limits.lockLast(asked.pair());
        var before = limits.find(asked.id());
        if (before.isPresent()) {
            return before.filter(limit -> limit.says(asked)).orElseThrow(() -> taken(asked));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var from = asked.from().orElse(now);
        if (from.isBefore(now)) {
            throw LIMIT_ORDER.refuse("fromTime", from, "now or later");
        }
        last.filter(one -> !one.from().isBefore(from))
                .ifPresent(one -> {
                    throw LIMIT_ORDER.refuse("fromTime", from, "after " + one.from());
                });
        var limit =
                new CreditLimit(
                        asked.id(),
                        asked.pair(),
                        last.map(CreditLimit::number).orElse(0) + 1,
                        asked.amount(),
                        asked.amount() - last.map(CreditLimit::amount).orElse(0L),
                        from,
                        Optional.empty(),
                        asked.by(),
                        asked.reason());
        if (!limits.add(limit)) {
            throw taken(asked);
        }
        later.limit(limit.id(), limit.pair(), from);
        return limit;
    }

    private static Refusal taken(NewLimit asked) {
        return CLEARING_CONFLICT.refuse("id", asked.id(), "an id of its own");
    }

    /// @throws Refusal `PAGE_TOKEN_INVALID`
    public Page<CreditLimit> page(String region, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = limits.page(region, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(rows, size, last -> new PageToken(last.from(), last.id()));
    }
}
