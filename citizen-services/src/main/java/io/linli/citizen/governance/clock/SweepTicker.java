package io.linli.citizen.governance.clock;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the sweep again and again in this process. Every replica has one, so that no deadline waits
/// for a replica that is gone.
public final class SweepTicker implements AutoCloseable {
    static final Duration TICK = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(SweepTicker.class);

    private final Sweep sweep;
    private final ScheduledExecutorService ticks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("deadline-sweep").factory());

    public SweepTicker(Sweep sweep) {
        this.sweep = sweep;
    }

    public void start() {
        ticks.scheduleWithFixedDelay(
                this::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            sweep.run();
        } catch (RuntimeException e) { // the next tick must come whatever happened in this one
            LOG.warn("a sweep of deadlines failed, the next is in {}: {}", TICK, e.toString());
        }
    }

    /// Lets the tick at hand end.
    @Override
    public void close() {
        ticks.close();
    }
}
