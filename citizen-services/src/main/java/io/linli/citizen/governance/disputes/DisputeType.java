package io.linli.citizen.governance.disputes;

/// What kind of quarrel.
public enum DisputeType {
    NEIGHBOURS,
    PROPERTY_FIRM,
    PARKING,
    DAMAGE,
    FAMILY,
    RENEWAL,
    OTHER
}
