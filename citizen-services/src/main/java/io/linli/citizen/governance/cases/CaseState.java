package io.linli.citizen.governance.cases;

/// How far a case has come. The names are what portals are told.
public enum CaseState {
    /// Nobody has taken it on yet.
    FILED,
    /// Taken on by the community or street, or by whom it was assigned to.
    ACCEPTED,
    /// Given to somebody who has not taken it on yet.
    ASSIGNED,
    /// Departments have been called.
    IN_PROGRESS,
    /// Said to be done.
    RESOLVED,
    /// Found to be done.
    VERIFIED,
    /// At its end.
    CLOSED,
    /// Called off.
    CANCELLED,
    /// Merged into another case, whose way it goes.
    DUPLICATE
}
