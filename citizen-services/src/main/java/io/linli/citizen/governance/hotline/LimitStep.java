package io.linli.citizen.governance.hotline;

/// A step of a ticket that has a limit.
public enum LimitStep {
    ANSWER,
    CONTACT,
    /// Handing it back.
    RETURN
}
