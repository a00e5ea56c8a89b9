package io.linli.citizen.points.timebank;

/// In what part somebody acts.
public enum Part {
    REQUESTER,
    PROVIDER,
    OFFICER,
    TIMER
}
