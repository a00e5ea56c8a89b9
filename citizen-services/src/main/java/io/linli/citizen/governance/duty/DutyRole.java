package io.linli.citizen.governance.duty;

/// What somebody is for a place. The names are API. Rules: G-01 (1+3+N), G-15.
public enum DutyRole {
    /// 网格长.
    GRID_HEAD(ScopeKind.GRID, true),
    /// 专职网格员.
    FULL_TIME(ScopeKind.GRID, false),
    /// 兼职网格员.
    PART_TIME(ScopeKind.GRID, false),
    /// 网格指导员.
    ADVISER(ScopeKind.GRID, false),
    /// 楼长.
    BUILDING_HEAD(ScopeKind.BUILDING, true),
    /// 街巷长.
    LANE_HEAD(ScopeKind.LANE, true);

    private final ScopeKind scope;
    private final boolean head;

    DutyRole(ScopeKind scope, boolean head) {
        this.scope = scope;
        this.head = head;
    }

    public ScopeKind scope() {
        return scope;
    }

    /// Whether a place has one at a time, deputies aside, and is vacant without.
    public boolean isHead() {
        return head;
    }

    /// The role that a place of this kind must not be without.
    public static DutyRole headOf(ScopeKind kind) {
        return switch (kind) {
            case GRID -> GRID_HEAD;
            case BUILDING -> BUILDING_HEAD;
            case LANE -> LANE_HEAD;
        };
    }
}
