package io.linli.citizen.governance.whistle;

/// How far a called department has come.
public enum DepartmentState {
    /// No word yet.
    CALLED,
    /// Has heard the call.
    ACKED,
    /// Has promised until when its part is done.
    PROMISED,
    /// On site.
    REPORTED_IN,
    /// Has done its part.
    DONE,
    /// Refuses; still due until the street agrees.
    REFUSED,
    /// Refused, and was overruled: it must come.
    OVERRULED,
    /// Refused, and the street agreed: no longer due.
    RELEASED,
    /// Its time stands still for an outside cause.
    SUSPENDED
}
