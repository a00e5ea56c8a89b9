package io.linli.citizen.governance.cases;

/// How far a case has come. The names are what portals are told.
public enum CaseState {
    /// Nobody has taken it on yet.
    FILED,
    /// Taken on by the community or street.
    ACCEPTED,
    /// Departments have been called.
    IN_PROGRESS,
    /// Said to be done.
    RESOLVED,
    /// Found to be done.
    VERIFIED,
    /// At its end.
    CLOSED
}
