package io.linli.citizen.governance.duty;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.Filing;
import io.linli.citizen.governance.cases.category.Categories;
import io.linli.citizen.governance.cases.intake.Routes;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds whom a new case goes to: the first tier of the rule that somebody holds. A vacancy falls
/// to the next. Rule source: docs/rules/case.md §8.
public final class RouteCase implements Routes {
    private static final int STREET_DIGITS = 9;

    private final RouteRules rules;
    private final Categories categories;

    public RouteCase(RouteRules rules, Categories categories) {
        this.rules = rules;
        this.categories = categories;
    }

    @Override
    public Optional<Assignee> of(Filing filing, Instant now) {
        return rules.tiers(filing.category(), filing.community().code(), now).stream()
                .flatMap(tier -> holder(tier, filing, now).stream())
                .findFirst();
    }

    private Optional<Assignee> holder(Tier tier, Filing filing, Instant now) {
        var region = filing.community().code();
        var place = filing.intake().place();
        return switch (tier) { // no default: a new tier must fail to compile here
            case BUILDING_HEAD ->
                    scope(region, ScopeKind.BUILDING, place.building())
                            .flatMap(at -> rules.holder(at, DutyRole.BUILDING_HEAD, now));
            case LANE_HEAD ->
                    scope(region, ScopeKind.LANE, place.lane())
                            .flatMap(at -> rules.holder(at, DutyRole.LANE_HEAD, now));
            case GRID_HEAD -> grid(filing).flatMap(at -> rules.holder(at, DutyRole.GRID_HEAD, now));
            case FULL_TIME -> grid(filing).flatMap(at -> rules.holder(at, DutyRole.FULL_TIME, now));
            case PARTY -> categories.rule(filing.category(), region, now).party();
            case COMMUNITY -> Optional.of(office(region, filing.community().name()));
            case STREET -> Optional.of(office(region.substring(0, STREET_DIGITS), ""));
        };
    }

    /// Said outright, or that of the building, or that of the lane.
    private Optional<DutyScope.Key> grid(Filing filing) {
        var region = filing.community().code();
        var place = filing.intake().place();
        return Stream.of(
                        Optional.of(place.grid()),
                        scope(region, ScopeKind.BUILDING, place.building()).flatMap(rules::gridOf),
                        scope(region, ScopeKind.LANE, place.lane()).flatMap(rules::gridOf))
                .flatMap(Optional::stream)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .map(code -> new DutyScope.Key(region, ScopeKind.GRID, code));
    }

    private static Optional<DutyScope.Key> scope(String region, ScopeKind kind, String code) {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(new DutyScope.Key(region, kind, code));
    }

    private static Assignee office(String region, String name) {
        return new Assignee(Assignee.Kind.OFFICE, region, name);
    }
}
