package io.linli.dev.process;

import java.time.Instant;
import java.util.Map;

/// A process that was started, as it is written down in the run folder.
///
/// @param ports what it listens on, by purpose (`http`, `grpc`, …)
/// @param stop the signal that asks it to end in good order
public record RunningProcess(
        String name,
        ProcessIdentity identity,
        Map<String, Integer> ports,
        StopSignal stop,
        Instant startedAt) {

    /// What asks a process to end. PostgreSQL takes `TERM` as "when the last client has gone".
    public enum StopSignal {
        TERM,
        INT
    }

    public boolean isAlive() {
        return identity.isAlive();
    }

    public long pid() {
        return identity.pid();
    }
}
