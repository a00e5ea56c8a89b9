package io.linli.citizen.governance.cases.intake;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Filing;
import io.linli.citizen.governance.cases.Place;
import java.time.Instant;
import java.util.Optional;

/// Finds what a new filing repeats, across all channels.
public interface Repeats {
    /// The earliest open case of the same category, near in place and time, as the dated rule has
    /// it for the filing's channel; also one that the caller may not see.
    Optional<CaseId> of(Filing filing, Place.Point point, Instant now);
}
