package io.linli.gateway.record;

import io.linli.mesh.span.Spans;
import io.linli.transcode.codec.Bytes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes records without holding up who brings them, and writes them in the order they came. What
/// finds no room is counted and complained of, never lost in silence.
///
/// With the buffer full the bringer waits, [#WAIT_MAX] at most, once; until there is room again the
/// rest is dropped at once, so that a dead disk does not bring every connection to a halt.
final class RecordLog implements AutoCloseable {
    static final int RING = 1 << 16;
    static final Duration WAIT_MAX = Duration.ofMillis(2);

    private static final int BATCH_MAX = 256 * 1024;
    private static final long NAP_NANOS = Duration.ofMillis(20).toNanos();
    private static final int NAPS_BEFORE_SLEEP = 10;
    private static final Duration RETRY = Duration.ofMillis(100);
    private static final Duration LAST_TRY = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(RecordLog.class);

    private final RecordRing ring;
    private final RecordSink sink;
    private final Spans spans;
    private final LongAdder written = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final Stamp stamp = new Stamp(); // the writer's
    private final Thread writer;
    private volatile boolean asleep;
    private volatile boolean full;
    private volatile boolean closing;

    /// @param spans is told of every request of a sampled trace, from the writer's thread
    RecordLog(RecordSink sink, Spans spans) {
        this(sink, RING, spans);
    }

    RecordLog(RecordSink sink, int size, Spans spans) {
        this.sink = sink;
        this.spans = spans;
        this.ring = new RecordRing(size);
        this.writer = Thread.ofPlatform().name("records").daemon().start(this::keepWriting);
    }

    void write(OperationRecord operation) {
        if (!ring.offer(operation) && !offerPatiently(operation)) {
            dropped.increment();
        }
        if (asleep) {
            LockSupport.unpark(writer);
        }
    }

    private boolean offerPatiently(OperationRecord operation) {
        if (full) {
            return false;
        }
        LockSupport.unpark(writer);
        var end = System.nanoTime() + WAIT_MAX.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(50_000);
            if (ring.offer(operation)) {
                return true;
            }
        }
        full = true;
        return false;
    }

    long writtenCount() {
        return written.sum();
    }

    /// Must stay 0.
    long droppedCount() {
        return dropped.sum();
    }

    /// Times the sink took nothing.
    long failureCount() {
        return failures.sum();
    }

    long waitingCount() {
        return ring.size();
    }

    private void keepWriting() {
        var lines = new Bytes(BATCH_MAX + 4096);
        var naps = 0;
        var told = 0L;
        while (true) {
            var count = fill(lines);
            if (count > 0) {
                naps = 0;
                writeOut(lines, count);
                told = complain(told);
            } else if (closing) {
                return;
            } else {
                naps = rest(naps);
            }
        }
    }

    private int fill(Bytes lines) {
        lines.clear();
        var count = 0;
        while (lines.size < BATCH_MAX) {
            var operation = ring.poll();
            if (operation == null) {
                break;
            }
            operation.line(stamp, lines);
            if (spans.wants(operation.traceId(), operation.sampled())) {
                spans.ended(operation.span());
            }
            count++;
        }
        if (count > 0) {
            full = false;
        }
        return count;
    }

    /// Short naps while there is work, so that no one who brings something has to wake us; after a
    /// while without work, sleep until woken.
    private int rest(int naps) {
        if (naps < NAPS_BEFORE_SLEEP) {
            LockSupport.parkNanos(NAP_NANOS);
            return naps + 1;
        }
        asleep = true;
        if (ring.size() == 0 && !closing) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        asleep = false;
        return 0;
    }

    private void writeOut(Bytes lines, int count) {
        var giveUpAt = Long.MAX_VALUE;
        for (var attempt = 1; ; attempt++) {
            try {
                sink.write(lines.array, lines.size);
                written.add(count);
                return;
            } catch (IOException | RuntimeException e) {
                failures.increment();
                if (attempt == 1) {
                    LOG.error("records cannot be written, trying again: {}", e.toString());
                }
                if (closing && giveUpAt == Long.MAX_VALUE) {
                    giveUpAt = System.nanoTime() + LAST_TRY.toNanos();
                }
                if (System.nanoTime() - giveUpAt > 0) {
                    dropped.add(count);
                    return;
                }
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    private long complain(long told) {
        var lost = dropped.sum();
        if (lost != told) {
            LOG.error("{} records were lost, the buffer of {} was full", lost - told, RING);
        }
        return lost;
    }

    /// Writes what is there, and ends.
    @Override
    public void close() throws IOException {
        closing = true;
        LockSupport.unpark(writer);
        try {
            writer.join(LAST_TRY.plusSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (ring.size() > 0) {
            LOG.error("{} records were lost at the end", ring.size());
        }
        sink.close();
    }
}
