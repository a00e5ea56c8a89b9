package io.linli.mesh.live;

import io.linli.mesh.store.Transactions;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.XAddParams;
import redis.clients.jedis.params.XReadParams;
import redis.clients.jedis.resps.StreamEntry;

/// Tells every replica of what has just happened, like [LiveUpdates], and keeps the newest of it,
/// so that whoever was away for a moment can be told what was missed. With Redis away nothing is
/// told and nothing else suffers.
public final class LiveLog implements SmartLifecycle {
    /// So many events are kept, and a few more.
    public static final int KEPT = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(LiveLog.class);
    private static final String PREFIX = "linli:live:";
    private static final String TEXT = "m";
    private static final int BLOCK_MILLIS = 1_000; // below the socket's own limit
    private static final int BATCH = 500;
    private static final int SEQUENCE_BITS = 12;

    private final RedisClient redis;
    private final String key;
    private final Set<Consumer<Event>> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /// @param number rises from event to event, and is the same for all replicas; below 2^53
    public record Event(long number, String text) {}

    public LiveLog(URI redis, String topic) {
        this.redis = RedisClient.create(redis);
        this.key = PREFIX + topic;
    }

    /// Tells of `text` once the transaction at hand has committed.
    public void tell(String text) {
        Transactions.afterCommit(() -> {
            try {
                redis.xadd(
                        key,
                        XAddParams.xAddParams().maxLen(KEPT).approximateTrimming(),
                        Map.of(TEXT, text));
            } catch (JedisException e) {
                LOG.warn("event on {} lost, Redis does not answer: {}", key, e.getMessage());
            }
        });
    }

    /// Calls `listener` for every event until the returned handle is run. Listeners must be quick.
    public Runnable listen(Consumer<Event> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// What came after an event, oldest first.
    ///
    /// @return empty when some of it is no longer kept, or nobody can say
    public Optional<List<Event>> since(long number) {
        try {
            var oldest = redis.xrange(key, "-", "+", 1);
            if (oldest.isEmpty() || number(oldest.getFirst().getID()) > number) {
                return Optional.empty();
            }
            return Optional.of(
                    redis.xrange(key, "(" + id(number), "+").stream().map(LiveLog::event).toList());
        } catch (JedisException e) {
            LOG.warn("events on {} cannot be read, Redis does not answer: {}", key, e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live-log").start(this::keepReading);
    }

    private void keepReading() {
        StreamEntryID last = null;
        while (running) {
            try {
                last = last == null ? newest() : read(last);
            } catch (JedisException e) {
                if (running) {
                    LOG.warn("events interrupted, Redis does not answer: {}", e.getMessage());
                    Pause.take();
                }
            }
        }
    }

    private StreamEntryID newest() {
        var newest = redis.xrevrange(key, "+", "-", 1);
        return newest.isEmpty() ? new StreamEntryID(0, 0) : newest.getFirst().getID();
    }

    private StreamEntryID read(StreamEntryID after) {
        var read =
                redis.xread(
                        XReadParams.xReadParams().block(BLOCK_MILLIS).count(BATCH),
                        Map.of(key, after));
        var last = after;
        for (var stream : read == null ? List.<Map.Entry<String, List<StreamEntry>>>of() : read) {
            for (var entry : stream.getValue()) {
                fan(event(entry));
                last = entry.getID();
            }
        }
        return last;
    }

    private void fan(Event event) {
        for (var listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                LOG.warn("a listener on {} failed: {}", key, e.toString());
            }
        }
    }

    private static Event event(StreamEntry entry) {
        return new Event(number(entry.getID()), entry.getFields().getOrDefault(TEXT, ""));
    }

    private static long number(StreamEntryID id) {
        var sequence = Math.min(id.getSequence(), (1 << SEQUENCE_BITS) - 1);
        return id.getTime() << SEQUENCE_BITS | sequence;
    }

    private static String id(long number) {
        return (number >> SEQUENCE_BITS) + "-" + (number & (1 << SEQUENCE_BITS) - 1);
    }

    @Override
    public void stop() {
        running = false;
        redis.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
