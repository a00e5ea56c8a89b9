package io.linli.mesh.channel;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ClientInterceptors;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.netty.NettyChannelBuilder;
import io.linli.mesh.call.Trace;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.caller.CallerTokens;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// Channels to rooms by name. A call through one carries the trace on, speaks for this service, and
/// always has a deadline.
public final class Channels implements AutoCloseable {
    private static final long DEADLINE_SECONDS = 5;
    private static final int ANSWER_MAX_BYTES = 4 * 1024 * 1024;

    private final Map<String, String> targets;
    private final Set<String> servedHere;
    private final String inProcessName;
    private final CallerTokens tokens;
    private final Map<String, ManagedChannel> open = new ConcurrentHashMap<>();

    /// @param targets room to `host:port`
    /// @param servedHere the rooms this process serves itself
    public Channels(
            Map<String, String> targets,
            Set<String> servedHere,
            String inProcessName,
            CallerTokens tokens) {
        this.targets = Map.copyOf(targets);
        this.servedHere = Set.copyOf(servedHere);
        this.inProcessName = inProcessName;
        this.tokens = tokens;
    }

    /// Under what name this process serves its own rooms to each other.
    public String inProcessName() {
        return inProcessName;
    }

    /// A channel to a room that speaks for this service.
    public Channel to(String room) {
        return ClientInterceptors.intercept(plain(room), new SpeakForThisService());
    }

    /// A channel to a room that adds nothing to a call; for the gateway, which vouches for others.
    public ManagedChannel plain(String room) {
        return open.computeIfAbsent(room, this::connect);
    }

    private ManagedChannel connect(String room) {
        if (servedHere.contains(room)) {
            return InProcessChannelBuilder.forName(inProcessName).build();
        }
        var target = targets.get(room);
        if (target == null) {
            throw new IllegalArgumentException(
                    "linli.channels." + room + ": missing (expected: host:port)");
        }
        return NettyChannelBuilder.forTarget("dns:///" + target)
                .usePlaintext() // encrypted by the cluster's mesh; on one box it never leaves
                // loopback
                .defaultLoadBalancingPolicy("round_robin")
                .keepAliveTime(20, TimeUnit.SECONDS)
                .maxInboundMessageSize(ANSWER_MAX_BYTES)
                .build();
    }

    @Override
    public void close() {
        open.values().forEach(ManagedChannel::shutdownNow);
    }

    private final class SpeakForThisService implements ClientInterceptor {
        @Override
        public <Q, A> ClientCall<Q, A> interceptCall(
                MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
            var bounded =
                    options.getDeadline() == null && method.getType().serverSendsOneMessage()
                            ? options.withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS)
                            : options;
            return new SimpleForwardingClientCall<>(next.newCall(method, bounded)) {
                @Override
                public void start(Listener<A> listener, Metadata headers) {
                    headers.put(CallerTokens.HEADER, tokens.issue(Caller.service(tokens.name())));
                    headers.put(Trace.HEADER, Trace.current().header());
                    super.start(listener, headers);
                }
            };
        }
    }
}
