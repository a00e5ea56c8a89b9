package io.linli.identity.region;

import static io.linli.identity.region.RegionReason.REGION_UNKNOWN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Use case: someone looks a region up. The tree is public, so anyone may see all of it.
public final class ReadRegion {
    /// Codes come into force and lapse at midnight in Beijing.
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Regions regions;
    private final Clock clock;

    /// A region and those right below it.
    public record Branch(Region region, List<Region> children) {}

    public ReadRegion(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /// @param day the day the answer is true for, in Beijing; today when empty
    /// @throws io.linli.mesh.refusal.Refusal `REGION_UNKNOWN`
    public Branch read(RegionCode code, Optional<LocalDate> day) {
        var asOf = day.orElseGet(() -> LocalDate.ofInstant(clock.instant(), BEIJING));
        return regions.find(code, asOf)
                .map(region -> new Branch(region, regions.below(code, asOf)))
                .orElseThrow(() ->
                        REGION_UNKNOWN.refuse(
                                "region", code.value(), "a code in force on " + asOf));
    }
}
