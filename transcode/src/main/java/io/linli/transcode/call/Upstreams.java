package io.linli.transcode.call;

import io.grpc.Channel;
import io.netty.channel.EventLoop;

/// Ways to the providers.
public interface Upstreams extends AutoCloseable {
    /// A channel whose calls run on this loop, so that a request stays on one thread. Made on first
    /// use and kept.
    ///
    /// @throws IllegalArgumentException when there is no such upstream
    Channel channel(String upstream, EventLoop loop);

    @Override
    void close();
}
