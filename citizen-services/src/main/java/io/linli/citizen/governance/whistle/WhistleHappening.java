package io.linli.citizen.governance.whistle;

/// What can happen to a whistle. The names are API.
public enum WhistleHappening {
    BLOWN,
    CALLED,
    /// The lead went over to this department.
    LEAD_PASSED,
    ACKED,
    REFUSED,
    REFUSAL_CONFIRMED,
    REFUSAL_OVERRULED,
    PROMISED,
    ARRIVED,
    DONE,
    RETURNED,
    SUSPENSION_ASKED,
    SUSPENDED,
    SUSPENSION_DENIED,
    RESUMED,
    /// A missed deadline was told upwards.
    ESCALATED,
    /// It went to and fro too often; the district decides from now on.
    RAISED,
    CLOSED
}
