package io.linli.mesh.live;

import io.linli.mesh.store.Transactions;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;

/// Tells every replica of something that has just happened, through Redis. With Redis away nothing
/// is told and nothing else suffers.
public final class LiveUpdates implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final RedisClient redis;
    private final Map<String, Set<Consumer<String>>> listeners = new ConcurrentHashMap<>();
    private final Set<String> topics;
    private volatile boolean running;
    private volatile @Nullable JedisPubSub subscription;

    /// @param topics the only topics this process listens to
    public LiveUpdates(URI redis, Set<String> topics) {
        this.redis = RedisClient.create(redis);
        this.topics = Set.copyOf(topics);
    }

    /// Tells of `message` once the transaction at hand has committed.
    public void tell(String topic, String message) {
        Transactions.afterCommit(() -> {
            try {
                redis.publish(topic, message);
            } catch (JedisException e) {
                LOG.warn(
                        "live update on {} lost, Redis does not answer: {}", topic, e.getMessage());
            }
        });
    }

    /// Calls `listener` for every message of a topic until the returned handle is run. Listeners
    /// must be quick.
    public Runnable listen(String topic, Consumer<String> listener) {
        var all = listeners.computeIfAbsent(topic, _ -> ConcurrentHashMap.newKeySet());
        all.add(listener);
        return () -> all.remove(listener);
    }

    @Override
    public void start() {
        running = true;
        if (!topics.isEmpty()) {
            Thread.ofVirtual().name("live-updates").start(this::keepListening);
        }
    }

    private void keepListening() {
        while (running) {
            try {
                var fan = new Fan();
                subscription = fan;
                redis.subscribe(fan, topics.toArray(String[]::new));
            } catch (JedisException e) {
                if (running) {
                    LOG.warn("live updates interrupted, Redis does not answer: {}", e.getMessage());
                    Pause.take();
                }
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        var open = subscription;
        if (open != null && open.isSubscribed()) {
            open.unsubscribe();
        }
        redis.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private final class Fan extends JedisPubSub {
        @Override
        public void onMessage(String topic, String message) {
            for (var listener : listeners.getOrDefault(topic, Set.of())) {
                try {
                    listener.accept(message);
                } catch (RuntimeException e) {
                    LOG.warn("a listener on {} failed: {}", topic, e.toString());
                }
            }
        }
    }
}
