package io.linli.gateway.repeat;

import io.lettuce.core.resource.EpollProvider;
import io.lettuce.core.resource.EventLoopGroupProvider;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoEventLoop;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.util.concurrent.TimeUnit;

/// Hands a Redis client an event loop that belongs to somebody else, and never ends it.
///
/// @param loop the one on which everything happens
record LoopResources(EventLoop loop) implements EventLoopGroupProvider {

    /// Whether the client's kind of socket can live on this loop.
    static boolean fit(EventLoop loop) {
        return loop instanceof IoEventLoop io
                && io.isIoType(
                        EpollProvider.isAvailable() ? EpollIoHandler.class : NioIoHandler.class);
    }

    @Override
    @SuppressWarnings("unchecked") // whatever kind of group is asked for, a loop is one
    public <T extends EventLoopGroup> T allocate(Class<T> type) {
        return (T) loop;
    }

    @Override
    public int threadPoolSize() {
        return 1;
    }

    @Override
    public Future<Boolean> release(
            EventExecutorGroup group, long quietPeriod, long timeout, TimeUnit unit) {
        return ImmediateEventExecutor.INSTANCE.newSucceededFuture(true);
    }

    @Override
    public Future<Boolean> shutdown(long quietPeriod, long timeout, TimeUnit unit) {
        return ImmediateEventExecutor.INSTANCE.newSucceededFuture(true);
    }
}
