package io.linli.citizen.points.clearing;

import static io.linli.citizen.points.clearing.ClearingReason.DEBTS_FULL;
import static io.linli.citizen.points.clearing.ClearingReason.NETTING_UNKNOWN;
import static io.linli.citizen.points.clearing.ClearingReason.PERIOD_NETTED;
import static io.linli.citizen.points.clearing.ClearingReason.PERIOD_OPEN;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Use case: the district nets a month that is over. What is cancelled is planned and kept first; a
/// task carries it out. Rule source: docs/rules/clearing.md §3.
public final class RunNetting {
    /// So that the longest circle still fits into one batch of the ledger.
    public static final int DEBTS_MAX = 2_000;

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai"); // months end there

    private final Nettings nettings;
    private final Debts debts;
    private final LaterSteps later;
    private final Clock clock;

    public RunNetting(Nettings nettings, Debts debts, LaterSteps later, Clock clock) {
        this.nettings = nettings;
        this.debts = debts;
        this.later = later;
        this.clock = clock;
    }

    /// @return that of before, if it was started under this id
    /// @throws io.linli.mesh.refusal.Refusal `PERIOD_OPEN`, `PERIOD_NETTED` or `DEBTS_FULL`
    public Netting start(UUID id, String region, YearMonth period, String by) {
        var before = nettings.find(id);
        if (before.isPresent()) {
            return before.filter(one -> one.region().equals(region) && one.period().equals(period))
                    .orElseThrow(() -> PERIOD_NETTED.refuse("id", id, "an id of its own"));
        }
        var now = clock.instant();
        var end = period.plusMonths(1).atDay(1).atStartOfDay(BEIJING).toInstant();
        if (now.isBefore(end)) {
            throw PERIOD_OPEN.refuse("period", period, "a month that is over");
        }
        var left = debts.left(region, end, DEBTS_MAX + 1);
        if (left.size() > DEBTS_MAX) {
            throw DEBTS_FULL.refuse("debts", left.size(), "at most " + DEBTS_MAX);
        }
        var steps = new ArrayList<Netting.Step>();
        for (var circle : Circles.in(left)) {
            steps.add(new Netting.Step(steps.size() + 1, circle, Netting.State.PLANNED));
        }
        var netting =
                new Netting(id, region, period, left.size(), by, now, Optional.empty(), steps);
        if (!nettings.add(netting)) {
            throw PERIOD_NETTED.refuse("period", period, "a month that was not netted yet");
        }
        later.net(id);
        return netting;
    }

    /// @throws io.linli.mesh.refusal.Refusal `NETTING_UNKNOWN`
    public Netting find(UUID id) {
        return nettings.find(id).orElseThrow(() -> NETTING_UNKNOWN.refuse("netting", id));
    }

    /// Circles of a netting in their order, those behind `after`.
    ///
    /// @return one more than `most` if there are more
    /// @throws io.linli.mesh.refusal.Refusal `NETTING_UNKNOWN`
    public List<Netting.Step> steps(UUID id, int after, int most) {
        return find(id).steps().stream()
                .filter(step -> step.number() > after)
                .limit(most + 1L)
                .toList();
    }
}
