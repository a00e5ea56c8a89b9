package io.linli.identity.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where regions are kept.
public interface Regions {
    /// The region that bears `code` on `day`.
    Optional<Region> find(RegionCode code, LocalDate day);

    /// The regions right below `code` on `day`, by code; at most [Region#CHILDREN_MAX].
    List<Region> below(RegionCode code, LocalDate day);
}
