package io.linli.gateway.repeat;

import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.output.ByteArrayOutput;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.ProtocolKeyword;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.resource.ClientResources;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
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
    void ask(Told<byte[]> told, byte[]... words) {
        var arguments = new CommandArgs<>(ByteArrayCodec.INSTANCE);
        for (var at = 1; at < words.length; at++) {
            arguments.add(words[at]);
        }
        var output = new ByteArrayOutput<>(ByteArrayCodec.INSTANCE);
        with(redis -> redis.dispatch(new Word(words[0]), output, arguments))
                .whenComplete((answer, failure) ->
                        told.told(answer, failure == null ? null : cause(failure)));
    }

    /// What `command` answers; fails at once while Redis is away.
    <T> CompletionStage<T> with(
            Function<RedisAsyncCommands<byte[], byte[]>, CompletionStage<T>> command) {
        var open = open();
        if (open == null) {
            return CompletableFuture.failedFuture(new RedisAway("not connected"));
        }
        if (rests()) {
            return CompletableFuture.failedFuture(new RedisAway("has not answered lately"));
        }
        var answer = command.apply(open.async());
        subscribe();
        return answer.whenComplete((_, failure) -> note(failure == null ? null : cause(failure)));
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }

    /// The first word of a command.
    private record Word(byte[] bytes) implements ProtocolKeyword {
        @Override
        public byte[] getBytes() {
            return bytes;
        }

        @Override
        public String name() {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
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
