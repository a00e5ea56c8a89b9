package io.linli.gateway.repeat;

import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.resource.ClientResources;
import io.netty.channel.EventLoop;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// A connection that lives on one event loop and is used from it alone. What is sent in one turn of
/// the loop goes out together at its end; answers arrive on the loop. One look now and then finds
/// what was not answered in time, instead of a timer for each command.
final class LoopLink extends RedisLink {
    private static final int LOOKS = 5; // in the time of one patience

    private final EventLoop loop;
    private final long patienceNanos;
    private final ArrayDeque<Sent> unanswered = new ArrayDeque<>();
    private boolean flushing;
    private boolean looking;

    private record Sent(long at, CompletableFuture<?> answer) {}

    LoopLink(URI uri, Duration patience, ClientResources resources, EventLoop loop) {
        var near = resources.mutate().eventLoopGroupProvider(new LoopResources(loop)).build();
        super(uri, near);
        this.loop = loop;
        this.patienceNanos = patience.toNanos();
        client.setOptions(options().build());
        connect();
    }

    @Override
    <T> CompletionStage<T> with(
            Function<RedisAsyncCommands<byte[], byte[]>, CompletionStage<T>> command) {
        if (loop.inEventLoop()) {
            return super.with(command);
        }
        return CompletableFuture.supplyAsync(() -> super.with(command), loop)
                .thenCompose(answer -> answer);
    }

    @Override
    void opened(StatefulRedisConnection<byte[], byte[]> opened) {
        opened.setAutoFlushCommands(false);
    }

    @Override
    <T> CompletionStage<T> sent(
            StatefulRedisConnection<byte[], byte[]> open, CompletionStage<T> answer) {
        if (!flushing) {
            flushing = true;
            loop.execute(() -> {
                flushing = false;
                open.flushCommands();
            });
        }
        var future = answer.toCompletableFuture();
        if (!future.isDone()) {
            unanswered.add(new Sent(System.nanoTime(), future));
            lookLater();
        }
        return future;
    }

    private void lookLater() {
        if (!looking) {
            looking = true;
            loop.schedule(this::look, patienceNanos / LOOKS, TimeUnit.NANOSECONDS);
        }
    }

    /// Commands are answered in order, so the first that still has time ends the search.
    private void look() {
        looking = false;
        var now = System.nanoTime();
        for (var sent = unanswered.peek(); sent != null; sent = unanswered.peek()) {
            if (!sent.answer().isDone()) {
                if (now - sent.at() < patienceNanos) {
                    break;
                }
                sent.answer().completeExceptionally(new RedisAway("no answer in time"));
            }
            unanswered.remove();
        }
        if (!unanswered.isEmpty()) {
            lookLater();
        }
    }
}
