package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.numbers.Lately;
import io.linli.citizen.governance.numbers.ReadNumbers;
import io.linli.citizen.governance.numbers.Standing;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.Dashboard;
import io.linli.proto.governance.v1.Trend;

/// Between figures and their words on the wire.
final class NumbersWire {
    private static final int CATEGORIES = 50;

    private NumbersWire() {}

    static Dashboard of(ReadNumbers.Dashboard dashboard) {
        var standing = dashboard.standing();
        var lately = dashboard.lately();
        var out =
                Dashboard.newBuilder()
                        .setRegion(dashboard.region())
                        .setAsOfTime(Words.of(dashboard.asOf()))
                        .setTotal(standing.total())
                        .setOpen(standing.open())
                        .setDueToday(standing.dueToday())
                        .setOverdue(standing.overdue())
                        .setFiled(lately.filed())
                        .setResolved(lately.resolved())
                        .setResolvedOnTime(lately.onTime());
        for (var state : CaseState.values()) {
            var number = standing.byState().get(state);
            if (number != null) {
                out.addByStateBuilder().setState(Case.State.valueOf(state.name())).setCount(number);
            }
        }
        standing.byCategory().stream()
                .limit(CATEGORIES)
                .forEach(each -> out.addByCategory(of(each)));
        standing.byRegion().forEach(each -> out.addByRegion(of(each)));
        lately.medianMinutes().ifPresent(out::setMedianMinutesToResolve);
        return out.setOpenInOtherCategories(
                        standing.byCategory().stream()
                                .skip(CATEGORIES)
                                .mapToLong(Standing.OfCategory::open)
                                .sum())
                .build();
    }

    static Trend of(ReadNumbers.Trend trend) {
        var out = Trend.newBuilder().setRegion(trend.region()).setAsOfTime(Words.of(trend.asOf()));
        trend.lately().days().forEach(day -> out.addDays(of(day)));
        return out.build();
    }

    private static Trend.Day of(Lately.Day day) {
        return Trend.Day.newBuilder()
                .setDate(day.date().toString())
                .setFiled(day.filed())
                .setResolved(day.resolved())
                .setResolvedOnTime(day.onTime())
                .build();
    }

    private static Dashboard.CategoryCount of(Standing.OfCategory each) {
        return Dashboard.CategoryCount.newBuilder()
                .setCodeSystem(each.codeSystem())
                .setCategoryKind(each.kind())
                .setCategory(each.code())
                .setOpen(each.open())
                .build();
    }

    private static Dashboard.RegionCount of(Standing.OfRegion each) {
        return Dashboard.RegionCount.newBuilder()
                .setRegion(each.region())
                .setOpen(each.open())
                .setOverdue(each.overdue())
                .build();
    }
}
