package io.linli.transcode.http;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The edge of one connection: answers requests for the contract's methods, passes all others on.
/// Stands in Netty's pipeline and tells [Turns], which keeps the order, what happens there;
/// [Arrival] reads a request, [Exchange] answers it.
final class Edge extends ChannelDuplexHandler implements Beats.Beating {
    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

    final Edges shared;
    private ChannelHandlerContext context;
    private InetSocketAddress remote;
    private String peer;
    Answers answers;
    Turns turns;

    @SuppressWarnings("NullAway.Init") // when it is added
    Edge(Edges shared) {
        this.shared = shared;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
        turns = new Turns(this, ctx);
        if (ctx.channel().isActive()) {
            begin();
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        begin();
        ctx.fireChannelActive();
        turns.readOn();
    }

    private void begin() {
        if (answers != null) {
            return;
        }
        answers = new Answers(shared, shared.beyondEncoder(context));
        remote =
                context.channel().remoteAddress() instanceof InetSocketAddress address
                        ? address
                        : Edges.NOWHERE;
        var address = remote.getAddress();
        peer = address == null ? "unknown" : address.getHostAddress();
        shared.connections.add(this);
        Beats.of(loop(), shared.settings.arrivalMax().toNanos() / 2).add(this);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        shared.connections.remove(this);
        turns.gone();
        ctx.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (turns.isOthers()) {
            ctx.fireExceptionCaught(cause);
            return;
        }
        if (!(cause instanceof IOException)) {
            LOG.warn("connection of {} fails", remote, cause);
        }
        ctx.close();
    }

    @Override
    public void read(ChannelHandlerContext ctx) {
        turns.read();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
        if (turns.through() || !(msg instanceof HttpObject)) {
            ctx.fireChannelRead(msg);
        } else {
            turns.came(msg);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        turns.cameAll();
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) {
        var interim = false;
        if (msg instanceof HttpResponse response) {
            interim = response.status().code() < 200;
            turns.answering(response);
        }
        ctx.write(msg, promise);
        if (msg instanceof LastHttpContent && !interim) {
            turns.answeredBehind();
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        var current = turns.current();
        if (writable() && current != null && current.carrying() != null) {
            current.carrying().writable();
        }
        ctx.fireChannelWritabilityChanged();
    }

    @Override
    public boolean beat() {
        if (!context.channel().isActive()) {
            return false;
        }
        turns.lookAtTheTime();
        return true;
    }

    /// This process is stopping.
    void drain() {
        turns.drain();
    }

    ChannelHandlerContext context() {
        return context;
    }

    EventLoop loop() {
        return context.channel().eventLoop();
    }

    InetSocketAddress remote() {
        return remote;
    }

    /// The address of the client, or of a proxy, as text: the same for all its requests.
    String peer() {
        return peer;
    }

    boolean writable() {
        return context.channel().isWritable();
    }
}
