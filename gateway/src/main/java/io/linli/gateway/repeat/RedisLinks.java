package io.linli.gateway.repeat;

import io.lettuce.core.metrics.CommandLatencyRecorder;
import io.lettuce.core.resource.ClientResources;
import io.netty.channel.EventLoop;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// The connections to Redis: one on each event loop that asks, so that a request need not leave its
/// thread and what many ask in one turn of the loop goes out in one write; and a shared one until
/// that is open.
final class RedisLinks implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMillis(250);

    private final URI uri;
    private final Duration patience;
    private final ClientResources resources =
            ClientResources.builder()
                    .commandLatencyRecorder(CommandLatencyRecorder.disabled())
                    .build();
    private final SharedLink shared;
    private final ConcurrentHashMap<EventLoop, LoopLink> own = new ConcurrentHashMap<>();

    /// @param patience after which a command counts as not answered
    RedisLinks(URI uri, Duration patience) {
        this.uri = uri;
        this.patience = patience;
        this.shared = new SharedLink(uri, patience, resources);
    }

    SharedLink shared() {
        return shared;
    }

    RedisLink on(EventLoop loop) {
        if (!LoopResources.fit(loop)) {
            return shared;
        }
        var link = own.get(loop);
        if (link == null) {
            link = own.computeIfAbsent(loop, _ -> new LoopLink(uri, patience, resources, loop));
        }
        return link.isReady() ? link : shared;
    }

    @Override
    public void close() {
        own.values().forEach(RedisLink::close);
        shared.close();
        resources.shutdown(0, 1, TimeUnit.SECONDS);
    }
}
