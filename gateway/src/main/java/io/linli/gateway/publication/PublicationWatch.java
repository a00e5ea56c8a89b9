package io.linli.gateway.publication;

import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Looks every few seconds, and whenever it is told that there is something new, which services are
/// published. While identity is away, what was served last is served on.
public final class PublicationWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationWatch.class);

    private final PublicationRound round;
    private final Duration every;
    private final BlockingQueue<Boolean> hints = new ArrayBlockingQueue<>(1);
    private volatile @Nullable Thread thread;
    private boolean heard = true; // said once, not every few seconds

    PublicationWatch(PublicationRound round, Duration every) {
        this.round = round;
        this.every = every;
    }

    /// There may be something new.
    void hint() {
        var _ = hints.offer(true); // one that waits already will do
    }

    @Override
    public void start() {
        var looking = Thread.ofVirtual().name("publications").unstarted(this::keepLooking);
        thread = looking; // known before it runs, or it might find itself stopped
        looking.start();
    }

    private void keepLooking() {
        while (thread != null) {
            look();
            try {
                hints.poll(every.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look() {
        try {
            round.look();
            if (!heard) {
                LOG.info("identity answers again; edition {} is served", round.number());
            }
            heard = true;
        } catch (StatusRuntimeException e) {
            if (heard) {
                LOG.warn(
                        "identity does not say what is published, edition {} is served on: {}",
                        round.number(),
                        e.getStatus());
            }
            heard = false;
        } catch (RuntimeException e) {
            LOG.error("a bug while looking what is published", e);
        }
    }

    @Override
    public void stop() {
        var looking = thread;
        thread = null;
        if (looking != null) {
            looking.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
