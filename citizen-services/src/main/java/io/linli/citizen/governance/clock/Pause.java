package io.linli.citizen.governance.clock;

import java.time.Instant;

/// A clock that stands still since an instant.
public record Pause(Instant at, PauseCause cause) {}
