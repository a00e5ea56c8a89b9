package io.linli.bench.gateway;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;

/// Event loops of the kernel's own kind, as every rival has them.
final class Loops {
    private Loops() {}

    static EventLoopGroup of(int threads) {
        return new MultiThreadIoEventLoopGroup(threads, EpollIoHandler.newFactory());
    }
}
