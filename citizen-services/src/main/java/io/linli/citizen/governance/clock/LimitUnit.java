package io.linli.citizen.governance.clock;

/// What a limit is counted in. Rule: R-22.
public enum LimitUnit {
    /// Minutes by the clock, from the start on.
    CLOCK_MINUTE,
    /// Hours by the clock, from the start on.
    CLOCK_HOUR,
    /// Hours in which offices are open.
    WORK_HOUR,
    /// Days on which offices are open; the first day does not count, the last ends when they close.
    WORK_DAY,
    /// Days of any kind; the first does not count, and the last is never a day off.
    NATURAL_DAY
}
