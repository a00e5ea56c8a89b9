package io.linli.gateway.repeat;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection to Redis that may be away: connecting never holds anybody up, a command answers or
/// fails within [#PATIENCE], and a Redis that accepts and says nothing is left alone for a while
/// after a few tries.
final class RedisLink implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMillis(250);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final int FAILURES_MAX = 4;
    private static final int QUEUE_MAX = 20_000;
    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

    private final RedisClient client;
    private final RedisURI uri;
    private final AtomicBoolean connecting = new AtomicBoolean();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong restUntil = new AtomicLong(System.nanoTime());
    private volatile @Nullable StatefulRedisConnection<byte[], byte[]> connection;
    private volatile @Nullable Subscription subscription;
    private final AtomicBoolean subscribing = new AtomicBoolean();
    private volatile boolean subscribed;

    private record Subscription(byte[] channel, Consumer<byte[]> listener) {}

    RedisLink(URI uri) {
        this(uri, PATIENCE);
    }

    RedisLink(URI uri, Duration patience) {
        this.uri = RedisURI.create(uri);
        this.client = RedisClient.create();
        client.setOptions(
                ClientOptions.builder()
                        .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                        .requestQueueSize(QUEUE_MAX)
                        .timeoutOptions(TimeoutOptions.enabled(patience))
                        .build());
        connect();
    }

    /// What `command` answers; fails at once while Redis is away.
    <T> CompletionStage<T> with(
            Function<RedisAsyncCommands<byte[], byte[]>, CompletionStage<T>> command) {
        var open = connection;
        if (open == null) {
            connect();
            return CompletableFuture.failedFuture(new RedisAway("not connected"));
        }
        if (System.nanoTime() - restUntil.get() < 0) {
            return CompletableFuture.failedFuture(new RedisAway("has not answered lately"));
        }
        subscribe();
        return command.apply(open.async()).whenComplete((_, failure) -> note(failure));
    }

    void listen(byte[] channel, Consumer<byte[]> listener) {
        subscription = new Subscription(channel, listener);
    }

    private void note(@Nullable Throwable failure) {
        if (failure == null) {
            if (failures.get() != 0) {
                failures.set(0);
            }
        } else if (failures.incrementAndGet() % FAILURES_MAX == 0) {
            restUntil.set(System.nanoTime() + REST.toNanos());
            LOG.warn(
                    "Redis does not answer, repeats rest on the rooms alone: {}",
                    failure.toString());
        }
    }

    private void connect() {
        if (System.nanoTime() - restUntil.get() < 0 || !connecting.compareAndSet(false, true)) {
            return;
        }
        client.connectAsync(ByteArrayCodec.INSTANCE, uri)
                .whenComplete((opened, failure) -> {
                    if (failure != null) {
                        restUntil.set(System.nanoTime() + REST.toNanos());
                        LOG.warn("no connection to Redis: {}", failure.toString());
                    } else {
                        connection = opened;
                    }
                    connecting.set(false);
                });
    }

    /// Later messages come again by themselves after Redis was away; the first time somebody has to
    /// ask.
    private void subscribe() {
        var wanted = subscription;
        if (wanted == null || subscribed || !subscribing.compareAndSet(false, true)) {
            return;
        }
        client.connectPubSubAsync(ByteArrayCodec.INSTANCE, uri)
                .thenCompose(opened -> {
                    opened.addListener(
                            new RedisPubSubAdapter<>() {
                                @Override
                                public void message(byte[] channel, byte[] message) {
                                    wanted.listener().accept(message);
                                }
                            });
                    return opened.async().subscribe(wanted.channel());
                })
                .whenComplete((_, failure) -> {
                    subscribed = failure == null;
                    subscribing.set(false);
                });
    }

    @Override
    public void close() {
        client.shutdown(0, 1, TimeUnit.SECONDS);
    }

    /// Redis is known to be away, so it was not asked.
    static final class RedisAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RedisAway(String how) {
            super("Redis: " + how, null, false, false);
        }
    }
}
