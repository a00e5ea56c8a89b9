package io.linli.transcode.call;

import io.grpc.Channel;
import io.grpc.ClientInterceptor;
import io.netty.channel.EventLoop;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One connection per provider and event loop.
public final class LoopUpstreams implements Upstreams {
    private final Function<String, @Nullable String> targets;
    private final List<ClientInterceptor> interceptors;

    /// @param targets upstream to `host:port`; nothing for one that is not known
    /// @param interceptors around every channel, such as breakers
    public LoopUpstreams(
            Function<String, @Nullable String> targets, List<ClientInterceptor> interceptors) {
        this.targets = targets;
        this.interceptors = List.copyOf(interceptors);
    }

    @Override
    public Channel channel(String upstream, EventLoop loop) {
        throw new UnsupportedOperationException(targets + " " + interceptors);
    }

    /// Lets open calls end and forgets the way; the next call asks for the target again.
    public void forget(String upstream) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
