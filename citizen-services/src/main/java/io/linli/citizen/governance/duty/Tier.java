package io.linli.citizen.governance.duty;

/// Whom a new case is offered to. The names stand in `route_rule`.
public enum Tier {
    BUILDING_HEAD,
    LANE_HEAD,
    GRID_HEAD,
    FULL_TIME,
    /// Who usually handles the category.
    PARTY,
    /// The community's office.
    COMMUNITY,
    /// The street's office.
    STREET
}
