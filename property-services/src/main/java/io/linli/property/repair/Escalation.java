package io.linli.property.repair;

import java.time.Instant;

/// A missed limit that somebody was told of.
public record Escalation(Step missed, Told told, Instant at) {}
