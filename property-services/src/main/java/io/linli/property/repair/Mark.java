package io.linli.property.repair;

/// How a clock stands.
public enum Mark {
    /// Not stopped, and not past its end.
    RUNNING,
    /// Stopped in time, the last instant included.
    MET,
    /// Past its end without being stopped, or stopped too late.
    BREACHED
}
