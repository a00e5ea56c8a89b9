package io.linli.gateway.repeat;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.resource.ClientResources;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection to Redis that may be away: connecting never holds anybody up, a command answers or
/// fails within a set patience, and a Redis that accepts and says nothing is left alone for a while
/// after a few tries.
abstract sealed class RedisLink implements AutoCloseable permits SharedLink, LoopLink {
    static final int QUEUE_MAX = 20_000;

    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration CLOSE_MAX = Duration.ofSeconds(2);
    private static final int FAILURES_MAX = 4;
    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

    final RedisClient client;
    final RedisURI uri;
    private final AtomicBoolean connecting = new AtomicBoolean();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong restUntil = new AtomicLong(System.nanoTime());
    private volatile @Nullable StatefulRedisConnection<byte[], byte[]> connection;

    RedisLink(URI uri, ClientResources resources) {
        this.uri = RedisURI.create(uri);
        this.client = RedisClient.create(resources);
    }

    static ClientOptions.Builder options() {
        return ClientOptions.builder()
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .requestQueueSize(QUEUE_MAX);
    }

    /// Says one command and tells what Redis answers, which is one text of bytes or nothing; fails
    /// at once while Redis is away.
    abstract void ask(Told<byte[]> told, byte[]... words);

    /// The connection is there.
    void opened(StatefulRedisConnection<byte[], byte[]> opened) {}

    /// Whether commands can be sent. As long as there was no connection, one is tried for; later
    /// the connection comes back by itself.
    boolean isReady() {
        var open = open();
        return open != null && open.isOpen();
    }

    final @Nullable StatefulRedisConnection<byte[], byte[]> open() {
        var open = connection;
        if (open == null) {
            connect();
        }
        return open;
    }

    /// It has not answered lately, and nothing is asked of it for a moment.
    final boolean rests() {
        return System.nanoTime() - restUntil.get() < 0;
    }

    /// An error that Redis tells is an answer too.
    final void note(@Nullable Throwable failure) {
        if (failure == null || failure instanceof RedisCommandExecutionException) {
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

    final void connect() {
        if (rests() || !connecting.compareAndSet(false, true)) {
            return;
        }
        client.connectAsync(ByteArrayCodec.INSTANCE, uri)
                .whenComplete((open, failure) -> {
                    if (failure != null) {
                        restUntil.set(System.nanoTime() + REST.toNanos());
                        LOG.warn("no connection to Redis: {}", failure.toString());
                    } else {
                        opened(open);
                        connection = open;
                    }
                    connecting.set(false);
                });
    }

    /// Waits, but not for ever: a loop that has ended closes nothing any more.
    @Override
    public void close() {
        try {
            client.shutdownAsync(0, 1, TimeUnit.SECONDS)
                    .get(CLOSE_MAX.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("a connection to Redis ends with its loop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Redis is known to be away, or has not answered in time.
    static final class RedisAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RedisAway(String how) {
            super("Redis: " + how, null, false, false);
        }
    }
}
