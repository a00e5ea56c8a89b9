package io.linli.gateway.maintenance;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/// Looks every few seconds what is said of maintenance, as long as Redis can be asked.
final class MaintenanceWatch implements SmartLifecycle {
    /// Behind Redis, whose phase is 0, and before the server: a closed API does not start open.
    private static final int PHASE = 1;

    private final Maintenance maintenance;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService watch;

    MaintenanceWatch(Maintenance maintenance, Duration every) {
        this.maintenance = maintenance;
        this.every = every;
    }

    @Override
    public void start() {
        var started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("maintenance").daemon().factory());
        started.scheduleWithFixedDelay(
                maintenance::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        watch = started;
    }

    @Override
    public void stop() {
        var started = watch;
        watch = null;
        if (started != null) {
            started.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
