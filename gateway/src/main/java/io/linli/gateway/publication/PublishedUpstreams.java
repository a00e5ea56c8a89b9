package io.linli.gateway.publication;

import io.grpc.Channel;
import io.grpc.ClientInterceptor;
import io.linli.transcode.call.LoopUpstreams;
import io.linli.transcode.call.Upstreams;
import io.netty.channel.EventLoop;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Ways to the mesh's own rooms and to published services, each of these with connections of its
/// own that close with it.
public final class PublishedUpstreams implements Upstreams {
    private final Upstreams own;
    private final Editions editions;
    private final Function<String, ClientInterceptor> tries;
    private final String scheme;
    private final Map<String, LoopUpstreams> published = new ConcurrentHashMap<>();

    /// @param own the ways to the mesh's own rooms
    /// @param tries second tries for an upstream, with a budget of its own
    /// @param local whether a target may be this machine; for one box only
    public PublishedUpstreams(
            Upstreams own,
            Editions editions,
            Function<String, ClientInterceptor> tries,
            boolean local) {
        this.own = own;
        this.editions = editions;
        this.tries = tries;
        this.scheme = local ? "" : GuardedNames.SCHEME + ":///";
    }

    @Override
    public Channel channel(String upstream, EventLoop loop) {
        var known = published.get(upstream);
        if (known != null) {
            return known.channel(upstream, loop);
        }
        var service = editions.of(upstream);
        return service == null
                ? own.channel(upstream, loop)
                : published.computeIfAbsent(upstream, _ -> waysTo(service)).channel(upstream, loop);
    }

    private LoopUpstreams waysTo(Published service) {
        // The last is the first to see a call: both tries end at the one deadline.
        var around = List.of(tries.apply(service.upstream()), new DeadlineCap(service.deadline()));
        return new LoopUpstreams(_ -> scheme + service.target(), around);
    }

    /// What is still open is cut.
    void cut(Published service) {
        var gone = published.remove(service.upstream());
        if (gone != null) {
            gone.close();
        }
    }

    @Override
    public void close() {
        published.values().forEach(LoopUpstreams::close);
        own.close();
    }
}
