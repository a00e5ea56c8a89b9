package io.linli.citizen.governance.disputes;

/// How far a dispute has come. Rule: docs/rules/dispute.md §2.
public enum DisputeState {
    LISTED,
    ASSIGNED,
    MEDIATING,
    AGREED,
    FOLLOW_UP,
    ESCALATED,
    STRUCK
}
