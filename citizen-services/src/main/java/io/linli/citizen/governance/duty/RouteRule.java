package io.linli.citizen.governance.duty;

import io.linli.citizen.governance.cases.CategoryKind;
import java.time.Instant;
import java.util.List;

/// Which tiers a new case of a category is offered to in an area, first to last.
///
/// @param area a region's code, for all below it; empty everywhere
/// @param category empty for every one without a rule of its own
/// @param from since when it holds
public record RouteRule(
        String area,
        String codeSystem,
        CategoryKind kind,
        String category,
        Instant from,
        List<Tier> tiers) {
    public RouteRule {
        tiers = List.copyOf(tiers);
    }
}
