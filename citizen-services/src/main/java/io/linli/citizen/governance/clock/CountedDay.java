package io.linli.citizen.governance.clock;

import java.time.LocalDate;

/// One day between the start of a limit and its end, and whether it counts.
///
/// @param name the holiday's or swapped day's name; empty for a day like any other
public record CountedDay(LocalDate day, Why why, String name) {
    /// Why it counts or not.
    public enum Why {
        /// The day it started on never counts; rule: 民法典 201.
        FIRST_DAY,
        COUNTS,
        /// Offices are closed, and the limit counts working days or hours.
        DAY_OFF,
        /// The clock stood still.
        PAUSED,
        /// The end was put off over it, or to it: the day it would have ended on is a day off, or
        /// the clock still stood still at its close (rule: 民法典 203), or more time was granted.
        PUT_OFF
    }
}
