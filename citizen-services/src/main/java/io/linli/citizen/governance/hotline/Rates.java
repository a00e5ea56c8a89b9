package io.linli.citizen.governance.hotline;

import java.time.Instant;
import java.util.List;

/// Where the figures of the rates are counted, no further than their caller's region.
public interface Rates {
    /// By regions of so many digits below a region, in the order of their codes.
    ///
    /// @param region a region's code; empty for all
    /// @param basically whether 基本满意 counts as satisfied
    /// @param since tickets dispatched at or after
    /// @param until tickets dispatched before
    List<Figures> of(String region, int digits, boolean basically, Instant since, Instant until);
}
