package io.linli.gateway.repeat;

import io.netty.channel.EventLoop;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// The memory as the port describes it, in one process; what Redis does is compared with it. Leases
/// are either over at once (0) or never.
final class InMemory implements Memory {
    private record Row(
            char state,
            byte[] owner,
            byte[] whole,
            byte[] print,
            byte[] reply,
            boolean overAtOnce) {}

    private final Map<ByteBuffer, Row> rows = new HashMap<>();
    private Consumer<byte[]> listener = _ -> {};

    @Override
    public Memory on(EventLoop loop) {
        return this;
    }

    @Override
    public synchronized CompletionStage<Claim> claim(
            byte[] name, byte[] owner, byte[] whole, byte[] print, Duration lease) {
        var row = rows.get(ByteBuffer.wrap(name));
        if (row != null && !Arrays.equals(row.whole, whole)) {
            return said(new Claim.Other(row.print));
        }
        if (row != null && row.state == 'd') {
            return said(new Claim.Done(row.reply));
        }
        if (row != null && row.state == 'c' && !row.overAtOnce) {
            return said(new Claim.Busy(Duration.ofSeconds(60)));
        }
        rows.put(
                ByteBuffer.wrap(name),
                new Row('c', owner, whole, print, new byte[0], lease.isZero()));
        return said(new Claim.Ours(row != null && row.state == 'c'));
    }

    @Override
    public CompletionStage<Boolean> settle(byte[] name, byte[] owner, byte[] reply) {
        return end(name, owner, 'd', reply);
    }

    @Override
    public CompletionStage<Boolean> reopen(byte[] name, byte[] owner) {
        return end(name, owner, 'o', new byte[0]);
    }

    @Override
    public CompletionStage<Boolean> forget(byte[] name, byte[] owner) {
        return end(name, owner, '-', new byte[0]);
    }

    @Override
    public void onChange(Consumer<byte[]> each) {
        listener = each;
    }

    private CompletionStage<Boolean> end(byte[] name, byte[] owner, char state, byte[] reply) {
        synchronized (this) {
            var row = rows.get(ByteBuffer.wrap(name));
            if (row == null || row.state != 'c' || !Arrays.equals(row.owner, owner)) {
                return CompletableFuture.completedFuture(false);
            }
            if (state == '-') {
                rows.remove(ByteBuffer.wrap(name));
            } else {
                rows.put(
                        ByteBuffer.wrap(name),
                        new Row(state, new byte[0], row.whole, row.print, reply, false));
            }
        }
        listener.accept(name);
        return CompletableFuture.completedFuture(true);
    }

    private static CompletionStage<Claim> said(Claim claim) {
        return CompletableFuture.completedFuture(claim);
    }
}
