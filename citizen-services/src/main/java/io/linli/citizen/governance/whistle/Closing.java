package io.linli.citizen.governance.whistle;

import java.time.Instant;

/// The street's word at the end (销哨).
///
/// @param score the street's score for the departments, 1..5
public record Closing(Instant at, int score, String note) {}
