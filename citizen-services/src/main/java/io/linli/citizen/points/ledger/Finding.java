package io.linli.citizen.points.ledger;

/// What does not add up.
///
/// @param ledger in which ledger; 0 when that cannot be told
/// @param what one sentence
public record Finding(int ledger, String what) {}
