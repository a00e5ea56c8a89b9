package io.linli.citizen.governance.clock;

/// Who is told of a missed deadline, from the spot upwards.
public enum Level {
    GRID,
    COMMUNITY,
    STREET,
    DISTRICT
}
