package io.linli.transcode.call;

import io.grpc.Channel;
import io.grpc.ClientInterceptor;
import io.grpc.ClientInterceptors;
import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.grpc.netty.NettyChannelBuilder;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.IoEventLoop;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One connection per provider and event loop. Nothing is retried here: whether a call may be made
/// twice is for the contract to say.
public final class LoopUpstreams implements Upstreams {
    public static final int ANSWER_MAX = 4 << 20;

    private static final int METADATA_MAX = 64 << 10;

    /// What a provider may send of one answer before it has been taken. Left to itself gRPC would
    /// look for the best one by a ping with nearly every answer, which both sides pay for.
    private static final int WINDOW = 1 << 20;

    private static final int CONNECT_MILLIS = 2_000;
    private static final int KEEP_ALIVE_SECONDS = 20;

    /// gRPC itself would wait up to two minutes before it looks again.
    private static final int LOOK_AGAIN_SECONDS = 1;

    private final Function<String, @Nullable String> targets;
    private final List<ClientInterceptor> interceptors;
    private final int answerMax;
    private final Map<String, Map<EventLoop, Way>> ways = new ConcurrentHashMap<>();

    private record Way(ManagedChannel connection, Channel channel) {}

    /// @param targets upstream to `host:port`, or to a whole gRPC target; nothing for one unknown
    /// @param interceptors around every channel, such as breakers
    public LoopUpstreams(
            Function<String, @Nullable String> targets, List<ClientInterceptor> interceptors) {
        this(targets, interceptors, ANSWER_MAX);
    }

    /// @param answerMax bytes of one message of an answer
    public LoopUpstreams(
            Function<String, @Nullable String> targets,
            List<ClientInterceptor> interceptors,
            int answerMax) {
        this.targets = targets;
        this.interceptors = List.copyOf(interceptors);
        this.answerMax = answerMax;
    }

    @Override
    public Channel channel(String upstream, EventLoop loop) {
        var ofUpstream = ways.get(upstream);
        var way = ofUpstream == null ? null : ofUpstream.get(loop);
        return way == null ? connect(upstream, loop) : way.channel();
    }

    private Channel connect(String upstream, EventLoop loop) {
        return ways.computeIfAbsent(upstream, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(loop, _ -> way(upstream, loop))
                .channel();
    }

    private Way way(String upstream, EventLoop loop) {
        var target = targets.apply(upstream);
        if (target == null) {
            throw new IllegalArgumentException(
                    "upstream: " + upstream + " (expected: a known one)");
        }
        var connection =
                NettyChannelBuilder.forTarget(target.contains(":///") ? target : "dns:///" + target)
                        .usePlaintext() // encrypted by the cluster's mesh, or on one machine
                        .eventLoopGroup(loop)
                        .channelType(socketOf(loop))
                        .directExecutor()
                        .defaultLoadBalancingPolicy("round_robin")
                        .disableRetry()
                        .withOption(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                        .keepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
                        .flowControlWindow(WINDOW)
                        .maxInboundMessageSize(answerMax)
                        .maxInboundMetadataSize(METADATA_MAX)
                        .build();
        lookAgain(connection, loop);
        return new Way(connection, ClientInterceptors.intercept(connection, interceptors));
    }

    private static Class<? extends SocketChannel> socketOf(EventLoop loop) {
        return loop instanceof IoEventLoop io && io.isIoType(EpollIoHandler.class)
                ? EpollSocketChannel.class
                : NioSocketChannel.class;
    }

    /// A provider that is back is found within a second.
    private static void lookAgain(ManagedChannel connection, EventLoop loop) {
        var state = connection.getState(false);
        if (state == ConnectivityState.SHUTDOWN || loop.isShuttingDown()) {
            return;
        }
        if (state == ConnectivityState.TRANSIENT_FAILURE) {
            loop.schedule(
                    () -> {
                        connection.resetConnectBackoff();
                        if (connection.getState(false) == ConnectivityState.TRANSIENT_FAILURE) {
                            lookAgain(connection, loop);
                        } else {
                            watch(connection, loop);
                        }
                    },
                    LOOK_AGAIN_SECONDS,
                    TimeUnit.SECONDS);
            return;
        }
        watch(connection, loop);
    }

    private static void watch(ManagedChannel connection, EventLoop loop) {
        connection.notifyWhenStateChanged(
                connection.getState(false), () -> lookAgain(connection, loop));
    }

    /// Lets open calls end and forgets the way; the next call asks for the target again.
    public void forget(String upstream) {
        var gone = ways.remove(upstream);
        if (gone != null) {
            gone.values().forEach(way -> way.connection().shutdown());
        }
    }

    @Override
    public void close() {
        ways.values().forEach(all -> all.values().forEach(way -> way.connection().shutdownNow()));
    }
}
