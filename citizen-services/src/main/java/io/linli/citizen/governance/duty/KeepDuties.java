package io.linli.citizen.governance.duty;

import static io.linli.citizen.governance.duty.DutyReason.DUTY_OVER;
import static io.linli.citizen.governance.duty.DutyReason.DUTY_TAKEN;
import static io.linli.citizen.governance.duty.DutyReason.DUTY_UNKNOWN;
import static io.linli.citizen.governance.duty.DutyReason.PERIOD_WRONG;
import static io.linli.citizen.governance.duty.DutyReason.SCOPE_UNKNOWN;
import static io.linli.citizen.governance.duty.DutyReason.SCOPE_WRONG;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Use case: officers say who looks after which place. Rule source: docs/rules/case.md §8.
public final class KeepDuties {
    private final Duties duties;
    private final Clock clock;

    public KeepDuties(Duties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    public DutyScope put(DutyScope scope) {
        duties.put(scope);
        return scope;
    }

    /// @throws io.linli.mesh.refusal.Refusal `SCOPE_UNKNOWN`, `SCOPE_WRONG`, `PERIOD_WRONG`, or
    ///   `DUTY_TAKEN` when a place would have two heads at once and neither is a deputy
    public Duty assign(Duty asked) {
        var key = asked.scope();
        if (asked.role().scope() != key.kind()) {
            throw SCOPE_WRONG.refuse("scope", key.kind(), asked.role().scope().name());
        }
        if (asked.until().filter(until -> !until.isAfter(asked.from())).isPresent()) {
            throw PERIOD_WRONG.refuse("endTime", asked.until().get(), "after " + asked.from());
        }
        duties.lock(key)
                .filter(scope -> !scope.retired())
                .orElseThrow(() -> SCOPE_UNKNOWN.refuse("scope", key));
        if (asked.role().isHead() && !asked.deputy()) {
            duties.from(key, asked.role(), asked.from()).stream()
                    .filter(other -> !other.deputy() && other.overlaps(asked))
                    .findFirst()
                    .ifPresent(other -> {
                        throw DUTY_TAKEN.refuse("scope", key, "a deputy beside " + other.id());
                    });
        }
        duties.add(asked);
        return asked;
    }

    /// @param at not before it began; now when empty
    /// @throws io.linli.mesh.refusal.Refusal `DUTY_UNKNOWN`, `DUTY_OVER` or `PERIOD_WRONG`
    public Duty end(UUID id, Optional<Instant> at) {
        var found = duties.find(id).orElseThrow(() -> DUTY_UNKNOWN.refuse("duty", id));
        var now = clock.instant();
        if (found.until().filter(until -> !until.isAfter(now)).isPresent()) {
            throw DUTY_OVER.refuse("duty", id);
        }
        var end = at.orElse(now);
        if (!end.isAfter(found.from())) {
            throw PERIOD_WRONG.refuse("endTime", end, "after " + found.from());
        }
        var ended = found.ended(end);
        duties.end(ended);
        return ended;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Duty> page(String region, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = duties.page(region, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(rows, size, last -> new PageToken(last.from(), last.id()));
    }

    /// One page, and one more if there is more.
    public List<DutyScope> vacancies(String region, Optional<DutyScope.Key> after, int rows) {
        return duties.vacancies(region, after, rows, clock.instant());
    }
}
