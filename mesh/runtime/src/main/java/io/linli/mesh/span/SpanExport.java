package io.linli.mesh.span;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells an OpenTelemetry collector of spans, in batches (OTLP over HTTP, in JSON). Spans are for
/// looking into things, not for the record: with the collector away or too slow they are dropped
/// and counted.
public final class SpanExport implements Spans, AutoCloseable {
    static final int QUEUE_MAX = 4_096;
    private static final int BATCH_MAX = 512;
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final Duration GATHER = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRACE_BITS = 56; // of the id's end, the random part by W3C
    private static final Logger LOG = LoggerFactory.getLogger(SpanExport.class);

    private final BlockingQueue<Span> queue = new ArrayBlockingQueue<>(QUEUE_MAX);
    private final LongAdder dropped = new LongAdder();
    private final LongAdder told = new LongAdder();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final URI target;
    private final String process;
    private final long threshold;
    private final Thread teller;
    private volatile boolean closing;

    /// @param process whose spans these are, such as `gateway`
    /// @param percent of traces, by their id
    public SpanExport(URI endpoint, String process, double percent) {
        this.target = URI.create(endpoint.toString().replaceAll("/+$", "") + "/v1/traces");
        this.process = process;
        this.threshold = (long) (percent / 100 * (1L << TRACE_BITS));
        this.teller = Thread.ofVirtual().name("spans").start(this::keepTelling);
    }

    @Override
    public boolean wants(String traceId, boolean sampled) {
        return sampled && Long.parseUnsignedLong(traceId, 18, 32, 16) < threshold;
    }

    @Override
    public void ended(Span span) {
        if (!queue.offer(span)) {
            dropped.increment();
        }
    }

    /// Spans that found no room or no collector.
    public long droppedCount() {
        return dropped.sum();
    }

    public long toldCount() {
        return told.sum();
    }

    private void keepTelling() {
        var batch = new ArrayList<Span>(BATCH_MAX);
        while (!closing || !queue.isEmpty()) {
            batch.clear();
            try {
                var first = queue.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                batch.add(first);
                if (!closing) {
                    Thread.sleep(GATHER);
                }
                queue.drainTo(batch, BATCH_MAX - 1);
                tell(batch);
            } catch (InterruptedException e) {
                return; // nobody does
            }
        }
    }

    private void tell(List<Span> batch) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(target)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(OtlpJson.of(process, batch)))
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.discarding());
            if (answer.statusCode() / 100 == 2) {
                told.add(batch.size());
                return;
            }
            LOG.debug("the collector answers {}", answer.statusCode());
        } catch (IOException e) {
            LOG.debug("the collector does not answer", e);
        }
        dropped.add(batch.size());
    }

    @Override
    public void close() {
        closing = true;
        try {
            teller.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        http.shutdownNow();
    }
}
