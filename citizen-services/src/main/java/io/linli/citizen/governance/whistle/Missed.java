package io.linli.citizen.governance.whistle;

/// A step with a deadline of its own. Rule: R-12.
public enum Missed {
    /// To have heard the call.
    ACK,
    /// To be on site; for a demand a plan will do.
    ARRIVE,
    /// To have done its part; only where a limit is set.
    DELIVER
}
