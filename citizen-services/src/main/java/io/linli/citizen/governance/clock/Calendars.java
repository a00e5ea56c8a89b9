package io.linli.citizen.governance.clock;

import java.time.Instant;

/// Where calendars are kept, dated and by area.
public interface Calendars {
    /// The calendar in force in a region at `start`, with the days off that were known by then:
    /// that of the smallest area around it.
    ///
    /// @throws IllegalStateException if there is none, which is a fault of the data
    WorkCalendar inForce(String region, Instant start);
}
