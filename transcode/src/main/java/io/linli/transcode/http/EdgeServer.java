package io.linli.transcode.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A server that has nothing but the edge: no framework, one thread from socket to answer.
public final class EdgeServer implements AutoCloseable {
    private static final int BACKLOG = 1024;
    private static final WriteBufferWaterMark WAITING =
            new WriteBufferWaterMark(32 << 10, 64 << 10);

    private final EventLoopGroup loops;
    private final Channel listening;
    private final Edges edges;

    private EdgeServer(EventLoopGroup loops, Channel listening, Edges edges) {
        this.loops = loops;
        this.listening = listening;
        this.edges = edges;
    }

    /// @param threads event loops; 0 for one per processor
    /// @throws IllegalStateException when it cannot listen there
    public static EdgeServer start(Edges edges, InetSocketAddress place, int threads) {
        var count = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        var epoll = Epoll.isAvailable();
        var loops =
                new MultiThreadIoEventLoopGroup(
                        count, epoll ? EpollIoHandler.newFactory() : NioIoHandler.newFactory());
        Class<? extends ServerChannel> type =
                epoll ? EpollServerSocketChannel.class : NioServerSocketChannel.class;
        var bound =
                new ServerBootstrap()
                        .group(loops)
                        .channel(type)
                        .option(ChannelOption.SO_BACKLOG, BACKLOG)
                        .option(ChannelOption.SO_REUSEADDR, true)
                        .childOption(ChannelOption.TCP_NODELAY, true)
                        .childOption(ChannelOption.AUTO_READ, false)
                        .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, WAITING)
                        .childHandler(
                                new ChannelInitializer<>() {
                                    @Override
                                    protected void initChannel(Channel channel) {
                                        edges.serve(channel.pipeline());
                                    }
                                })
                        .bind(place)
                        .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            throw new IllegalStateException(
                    "port: " + place.getPort() + ": " + bound.cause().getMessage());
        }
        return new EdgeServer(loops, bound.channel(), edges);
    }

    public int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /// Takes no new connections, and lets what is under way come to its end.
    ///
    /// @return whether everything did
    public boolean drain(Duration max) {
        listening.close().awaitUninterruptibly();
        try {
            edges.drain().toCompletableFuture().get(max.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    @Override
    public void close() {
        listening.close().awaitUninterruptibly();
        loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
