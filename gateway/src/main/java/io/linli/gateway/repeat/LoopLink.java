package io.linli.gateway.repeat;

import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.NettyCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A connection that lives on one event loop and is used from it alone. The client opens it, signs
/// in, and brings it back when it breaks; what is said on it in between is said by [Talk].
final class LoopLink extends RedisLink {
    private final EventLoop loop;
    private final Duration patience;
    private volatile @Nullable Talk talk;

    LoopLink(URI uri, Duration patience, ClientResources resources, EventLoop loop) {
        var opening = new Opening();
        var near =
                resources
                        .mutate()
                        .eventLoopGroupProvider(new LoopResources(loop))
                        .nettyCustomizer(opening)
                        .build();
        super(uri, near);
        this.loop = loop;
        this.patience = patience;
        client.setOptions(options().build());
        opening.link = this;
        connect();
    }

    /// Is shown each new connection, the first one and those that come after a break.
    private static final class Opening implements NettyCustomizer {
        private @Nullable LoopLink link; // set before anything connects

        @Override
        public void afterChannelInitialized(Channel channel) {
            var of = link;
            if (of != null) {
                Talk.on(channel, of, of.patience);
            }
        }
    }

    /// It may be talked to.
    void began(Talk open) {
        talk = open;
    }

    /// It is gone.
    void ended(Talk gone) {
        if (talk == gone) {
            talk = null;
        }
    }

    @Override
    boolean isReady() {
        if (talk != null) {
            return true;
        }
        open(); // the first time somebody has to ask for it
        return false;
    }

    @Override
    void ask(Told<byte[]> told, byte[]... words) {
        if (!loop.inEventLoop()) {
            loop.execute(() -> ask(told, words));
            return;
        }
        var open = talk;
        if (open == null) {
            open();
            told.told(null, new RedisAway("not connected"));
        } else if (rests()) {
            told.told(null, new RedisAway("has not answered lately"));
        } else {
            open.ask(told, words);
        }
    }
}
