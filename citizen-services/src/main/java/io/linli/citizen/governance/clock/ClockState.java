package io.linli.citizen.governance.clock;

/// How a time limit stands.
public enum ClockState {
    /// More than a quarter of the time is left.
    RUNNING,
    /// The last quarter of the time has begun.
    DUE_SOON,
    /// Past the deadline, and not done.
    OVERDUE,
    /// Done in time.
    MET,
    /// Done too late.
    BREACHED
}
