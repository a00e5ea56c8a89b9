package io.linli.identity.region;

import java.time.LocalDate;
import java.util.Optional;

/// One region during the days its code and name are in force.
///
/// @param parent the region above; empty for a district
/// @param from first day in force, in Beijing
/// @param to last day in force, in Beijing; empty while it still is
public record Region(
        RegionCode code,
        String name,
        Optional<RegionCode> parent,
        LocalDate from,
        Optional<LocalDate> to) {
    /// What one block of three digits can name below a region.
    public static final int CHILDREN_MAX = 999;
}
