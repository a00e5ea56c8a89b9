package io.linli.transcode.http;

import io.netty.channel.ChannelHandlerContext;
import java.time.Duration;

/// Sees to it that the rest of a body nobody wants keeps a connection only for a moment after its
/// answer. It is read at all because a client that is cut while it still sends does not see the
/// answer.
final class Linger implements Beats.Beating {
    /// A client that goes on sending has so many times as long as a silent one.
    private static final int SENDING = 5;

    private static final int LOOKS = 4;

    private final ChannelHandlerContext context;
    private final long silentMax;
    private final long began = System.nanoTime();
    private long heard = began;
    private boolean over;

    private Linger(ChannelHandlerContext context, Duration silentMax) {
        this.context = context;
        this.silentMax = silentMax.toNanos();
    }

    static Linger begin(ChannelHandlerContext context, Duration silentMax) {
        var linger = new Linger(context, silentMax);
        Beats.of(context.channel().eventLoop(), linger.silentMax / LOOKS).add(linger);
        return linger;
    }

    /// More of the body has come.
    void heard() {
        heard = System.nanoTime();
    }

    /// The whole body has come.
    void over() {
        over = true;
    }

    @Override
    public boolean beat() {
        var now = System.nanoTime();
        if (over || !context.channel().isActive()) {
            return false;
        }
        if (now - heard > silentMax || now - began > SENDING * silentMax) {
            context.close();
            return false;
        }
        return true;
    }
}
