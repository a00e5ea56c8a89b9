package io.linli.property.repair;

/// A step of a repair order that has a limit. Names are stored and part of the API.
public enum Step {
    /// Someone takes the order on.
    ACCEPT,
    /// Someone is at the door.
    ARRIVE
}
