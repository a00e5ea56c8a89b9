package io.linli.citizen.governance.duty;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.Category;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where it is kept which way new cases go, and who holds a duty; open to whoever files a case.
public interface RouteRules {
    /// The tiers of the rule for the nearest category, then the smallest area; empty without one.
    List<Tier> tiers(Category category, String region, Instant now);

    /// Whoever holds the role for the place now, deputies last.
    Optional<Assignee> holder(DutyScope.Key scope, DutyRole role, Instant now);

    /// Keeps a rule, or what is new of it.
    void keep(RouteRule rule);

    /// The grid that a building or lane lies in.
    Optional<String> gridOf(DutyScope.Key scope);
}
