package io.linli.gateway.repeat;

import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.resource.ClientResources;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The one that any thread may use, and that hears what is published.
final class SharedLink extends RedisLink {
    private final AtomicBoolean subscribing = new AtomicBoolean();
    private volatile @Nullable Subscription subscription;
    private volatile boolean subscribed;

    private record Subscription(byte[] channel, Consumer<byte[]> listener) {}

    SharedLink(URI uri, Duration patience, ClientResources resources) {
        super(uri, resources);
        client.setOptions(options().timeoutOptions(TimeoutOptions.enabled(patience)).build());
        connect();
    }

    /// Tells `listener` what is published in `channel`.
    void listen(byte[] channel, Consumer<byte[]> listener) {
        subscription = new Subscription(channel, listener);
        if (isReady()) {
            subscribe();
        }
    }

    @Override
    void opened(StatefulRedisConnection<byte[], byte[]> opened) {
        subscribe();
    }

    @Override
    <T> CompletionStage<T> sent(
            StatefulRedisConnection<byte[], byte[]> open, CompletionStage<T> answer) {
        subscribe();
        return answer;
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
}
