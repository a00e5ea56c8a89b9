package io.linli.citizen.governance.duty;

/// What kind of place somebody looks after. The names are API.
public enum ScopeKind {
    GRID,
    BUILDING,
    LANE
}
