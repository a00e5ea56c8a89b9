package io.linli.gateway.edge;

import io.linli.transcode.http.Edges;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import reactor.netty.http.server.HttpServer;

/// Puts the edge in front of reactor-netty's own handlers, in the same server and on the same event
/// loops: it answers calls of the API, and passes on what is for pages, sign-in and callbacks.
final class ShortWay implements NettyServerCustomizer {
    private static final Logger LOG = LoggerFactory.getLogger(ShortWay.class);
    private static final String CODEC = "reactor.left.httpCodec";
    private static final long DRAINED_SECONDS = 15;

    private final Edges edges;

    ShortWay(Edges edges) {
        this.edges = edges;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) -> edges.replace(channel.pipeline(), CODEC));
    }

    /// Streams would hold a stopping process up; their clients connect again elsewhere.
    @EventListener(ContextClosedEvent.class)
    void drain() {
        try {
            edges.drain().toCompletableFuture().get(DRAINED_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("{} calls were cut", edges.open());
        }
    }
}
