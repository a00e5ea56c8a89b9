package io.linli.gateway.repeat;

import io.netty.channel.EventLoop;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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
    public void claim(
            byte[] name,
            byte[] owner,
            byte[] whole,
            byte[] print,
            Duration lease,
            Told<Claim> told) {
        told.told(claim(name, owner, whole, print, lease), null);
    }

    private synchronized Claim claim(
            byte[] name, byte[] owner, byte[] whole, byte[] print, Duration lease) {
        var row = rows.get(ByteBuffer.wrap(name));
        if (row != null && !Arrays.equals(row.whole, whole)) {
            return new Claim.Other(row.print);
        }
        if (row != null && row.state == 'd') {
            return new Claim.Done(row.reply);
        }
        if (row != null && row.state == 'c' && !row.overAtOnce) {
            return new Claim.Busy(Duration.ofSeconds(60));
        }
        rows.put(
                ByteBuffer.wrap(name),
                new Row('c', owner, whole, print, new byte[0], lease.isZero()));
        return new Claim.Ours(row != null && row.state == 'c');
    }

    @Override
    public void settle(byte[] name, byte[] owner, byte[] reply, Told<Boolean> told) {
        told.told(end(name, owner, 'd', reply), null);
    }

    @Override
    public void reopen(byte[] name, byte[] owner, Told<Boolean> told) {
        told.told(end(name, owner, 'o', new byte[0]), null);
    }

    @Override
    public void forget(byte[] name, byte[] owner, Told<Boolean> told) {
        told.told(end(name, owner, '-', new byte[0]), null);
    }

    @Override
    public void onChange(Consumer<byte[]> each) {
        listener = each;
    }

    private boolean end(byte[] name, byte[] owner, char state, byte[] reply) {
        synchronized (this) {
            var row = rows.get(ByteBuffer.wrap(name));
            if (row == null || row.state != 'c' || !Arrays.equals(row.owner, owner)) {
                return false;
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
        return true;
    }
}
