package io.linli.citizen.governance.whistle;

import java.time.Instant;

/// What was decided on a department's refusal.
///
/// @param confirmed it is released; else overruled, and must come
public record Verdict(boolean confirmed, Instant at, String reason) {}
