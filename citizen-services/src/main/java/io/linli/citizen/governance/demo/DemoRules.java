package io.linli.citizen.governance.demo;

import io.linli.citizen.governance.cases.CategoryKind;
import io.linli.citizen.governance.duty.DutyRole;
import io.linli.citizen.governance.duty.DutyScope;
import io.linli.citizen.governance.duty.RouteRule;
import io.linli.citizen.governance.duty.ScopeKind;
import io.linli.citizen.governance.duty.Tier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a demonstration's file says.
record DemoRules(List<Way> routes, List<Place> places, List<Held> duties) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /// @param area a region's code, for all below it
    /// @param categories each gets the same rule; `""` is for every one without a rule of its own
    record Way(String area, String codeSystem, List<String> categories, List<Tier> tiers) {
        List<RouteRule> rules(Instant from) {
            return categories.stream()
                    .map(category ->
                            new RouteRule(
                                    area, codeSystem, CategoryKind.EVENT, category, from, tiers))
                    .toList();
        }
    }

    /// @param grid the grid a building or lane lies in
    record Place(String region, ScopeKind kind, String code, String name, @Nullable String grid) {
        DutyScope scope() {
            return new DutyScope(
                    new DutyScope.Key(region, kind, code), name, grid == null ? "" : grid, false);
        }
    }

    /// @param id the same at every start
    record Held(
            UUID id,
            String region,
            ScopeKind kind,
            String code,
            DutyRole role,
            String personId,
            String personName) {}

    static DemoRules read(Path file) {
        return JSON.readValue(file, DemoRules.class);
    }
}
