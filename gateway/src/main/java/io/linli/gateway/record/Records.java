package io.linli.gateway.record;

import java.time.Clock;

/// Where every request of the gateway is written down and counted, whichever way it came.
public final class Records {
    private final RecordLog log;
    private final Figures figures;

    Records(RecordLog log, Figures figures) {
        this.log = log;
        this.figures = figures;
    }

    void write(OperationRecord operation) {
        figures.count(operation);
        log.write(operation);
    }

    /// Now, since 1970.
    static long micros(Clock clock) {
        var now = clock.instant();
        return now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    }

    Figures figures() {
        return figures;
    }
}
