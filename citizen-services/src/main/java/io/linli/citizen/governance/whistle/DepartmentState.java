package io.linli.citizen.governance.whistle;

/// How far a called department has come.
public enum DepartmentState {
    /// No word yet.
    CALLED,
    /// Has heard the call.
    ACKED,
    /// On site.
    REPORTED_IN,
    /// Has done its part.
    DONE,
    /// Refuses; still due until the street agrees.
    REFUSED
}
