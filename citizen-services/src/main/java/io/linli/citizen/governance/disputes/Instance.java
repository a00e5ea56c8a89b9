package io.linli.citizen.governance.disputes;

/// Where a dispute is handed up or on to.
public enum Instance {
    STREET,
    COURT
}
