package io.linli.transcode.http;

import io.linli.transcode.call.Upstreams;
import io.linli.transcode.plan.Api;
import io.netty.channel.ChannelHandler;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/// What the edges of all connections share; makes one for each new connection.
public final class Edges {
    final EdgeSettings settings;
    final Supplier<Api> api;
    final Upstreams upstreams;
    final Gate gate;
    final Paths paths;

    /// @param api the edition in force; asked once per request, so it may be swapped at any time
    public Edges(
            EdgeSettings settings,
            Supplier<Api> api,
            Upstreams upstreams,
            Gate gate,
            Paths paths) {
        this.settings = settings;
        this.api = api;
        this.upstreams = upstreams;
        this.gate = gate;
        this.paths = paths;
    }

    /// The handler for one connection; to stand directly behind `HttpServerCodec`.
    public ChannelHandler forConnection() {
        return new Edge(this);
    }

    /// Finishes what is under way: streams are told to connect again elsewhere, connections close
    /// after their present answer. Done when nothing is open any more.
    public CompletionStage<Void> drain() {
        throw new UnsupportedOperationException();
    }

    /// Requests under way, streams among them.
    public long open() {
        throw new UnsupportedOperationException();
    }
}
