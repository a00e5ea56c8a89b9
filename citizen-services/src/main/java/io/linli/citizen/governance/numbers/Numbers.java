package io.linli.citizen.governance.numbers;

import java.time.Instant;
import java.time.LocalDate;

/// Where figures are kept; they change in the transaction that changes a case. Each answer is of
/// one moment, and reaches no further than its caller's region.
public interface Numbers {
    /// @param region a region's code; empty for all
    /// @param midnight the end of today, exclusive
    Standing standing(String region, Instant now, Instant midnight);

    /// @param first the earliest day
    /// @param last the latest day, inclusive
    Lately lately(String region, LocalDate first, LocalDate last);

    /// Adds up what happened since the last time, so that reading stays cheap; the figures do not
    /// change by it. Runs in the transaction at hand.
    ///
    /// @return how many happenings were added up, `rows` at most; 0 also while another does it
    int fold(int rows);
}
