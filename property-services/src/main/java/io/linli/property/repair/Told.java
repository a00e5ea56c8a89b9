package io.linli.property.repair;

/// Whom a missed limit is told, one after the other. Names are stored and part of the API.
public enum Told {
    FIRM_SUPERVISOR,
    COMMUNITY,
    STREET
}
