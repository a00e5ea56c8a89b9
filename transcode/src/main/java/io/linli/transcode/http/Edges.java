package io.linli.transcode.http;

import com.google.protobuf.util.JsonFormat;
import com.google.rpc.ErrorDetailsProto;
import io.linli.transcode.call.Upstreams;
import io.linli.transcode.plan.Api;
import io.linli.transcode.problem.ProblemDocument;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the edges of all connections share; makes one for each new connection.
public final class Edges {
    static final byte[] NOTHING = {};
    static final InetSocketAddress NOWHERE = InetSocketAddress.createUnresolved("unknown", 0);
    private static final String NAME = "linli.edge";
    private static final String DECODER = "linli.decoder";
    private static final String ENCODER = "linli.encoder";
    private static final long LOOK_MILLIS = 20;

    final EdgeSettings settings;
    final Supplier<Api> api;
    final Upstreams upstreams;
    final Gate gate;
    final Paths paths;
    final HeaderRules rules;
    final byte[] fixedHeaders;
    final LongAdder open = new LongAdder();
    final Set<Edge> connections = ConcurrentHashMap.newKeySet();
    volatile boolean draining;
    private volatile @Nullable Documents documents;

    private record Documents(Api api, ProblemDocument writer) {}

    /// @param api the edition in force; asked once per request, so it may be swapped at any time
    public Edges(
            EdgeSettings settings, Supplier<Api> api, Upstreams upstreams, Gate gate, Paths paths) {
        this.settings = settings;
        this.api = api;
        this.upstreams = upstreams;
        this.gate = gate;
        this.paths = paths;
        this.rules = new HeaderRules(settings);
        this.fixedHeaders = Lines.of(settings.answerHeaders());
    }

    /// Puts a whole HTTP/1.1 server into a fresh pipeline. The channel should not read by itself.
    public void serve(ChannelPipeline pipeline) {
        pipeline.addLast(DECODER, new HttpRequestDecoder(decoderConfig()));
        pipeline.addLast(ENCODER, new PassedOnEncoder());
        pipeline.addLast(NAME, new Edge(this));
    }

    /// Puts the edge in place of another server's HTTP codec, so that what it does not answer goes
    /// on to that server's own handlers.
    ///
    /// @param codec the name of the handler that stands there now, such as reactor-netty's
    ///   `reactor.left.httpCodec`
    public void replace(ChannelPipeline pipeline, String codec) {
        pipeline.addAfter(codec, ENCODER, new PassedOnEncoder());
        pipeline.addAfter(ENCODER, NAME, new Edge(this));
        ChannelHandler decoder = new HttpRequestDecoder(decoderConfig());
        pipeline.replace(codec, codec, decoder);
    }

    private HttpDecoderConfig decoderConfig() {
        return new HttpDecoderConfig()
                .setMaxInitialLineLength(RequestTarget.TARGET_MAX + 64)
                .setMaxHeaderSize(settings.headersMax() * 2)
                .setHeadersFactory(PlainValues.FACTORY)
                .setMaxChunkSize(64 << 10);
    }

    ChannelHandlerContext beyondEncoder(ChannelHandlerContext context) {
        return context.pipeline().context(ENCODER);
    }

    PassedOnEncoder encoder(ChannelHandlerContext context) {
        return (PassedOnEncoder) context.pipeline().get(ENCODER);
    }

    /// Writes problems with the message types of this edition.
    ProblemDocument documents(Api edition) {
        var present = documents;
        if (present == null || present.api() != edition) {
            var types = JsonFormat.TypeRegistry.newBuilder();
            var files = edition.set().files();
            files.forEach(file -> types.add(file.getMessageTypes()));
            var common = ErrorDetailsProto.getDescriptor();
            if (files.stream().noneMatch(file -> file.getName().equals(common.getName()))) {
                types.add(common.getMessageTypes());
            }
            present = new Documents(edition, new ProblemDocument(types.build()));
            documents = present;
        }
        return present.writer();
    }

    /// Finishes what is under way: streams are told to connect again elsewhere, connections close
    /// after their present answer. Done when nothing is open any more.
    public CompletionStage<Void> drain() {
        draining = true;
        connections.forEach(edge -> edge.loop().execute(edge::drain));
        var done = new CompletableFuture<Void>();
        look(done);
        return done;
    }

    private void look(CompletableFuture<Void> done) {
        if (open() == 0) {
            done.complete(null);
        } else {
            GlobalEventExecutor.INSTANCE.schedule(
                    () -> look(done), LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /// Requests under way, streams among them.
    public long open() {
        return open.sum();
    }
}
