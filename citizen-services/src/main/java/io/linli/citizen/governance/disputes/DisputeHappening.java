package io.linli.citizen.governance.disputes;

/// What can happen to a dispute.
public enum DisputeHappening {
    LISTED,
    ASSIGNED,
    MEDIATED,
    AGREED,
    FOLLOWED_UP,
    RETURNED,
    ESCALATED,
    STRUCK,
    REOPENED,
    /// Somebody saw the parties' names.
    REVEALED,
    DEADLINE_NEAR,
    DEADLINE_MISSED,
    /// The miss was told one level up.
    MISS_TOLD
}
