package io.linli.bench.gateway;

import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_LENGTH;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_TYPE;
import static io.netty.handler.codec.http.HttpResponseStatus.OK;
import static io.netty.handler.codec.http.HttpVersion.HTTP_1_1;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;

/// What stands behind the plain proxies: the body back, the same bytes that a transcoder would
/// answer.
final class HttpEcho extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final int BODY_MAX = 4 * 1024 * 1024;

    static void listen(EventLoopGroup loops, int port) throws InterruptedException {
        new ServerBootstrap()
                .group(loops)
                .channel(EpollServerSocketChannel.class)
                .childHandler(
                        new ChannelInitializer<SocketChannel>() {
                            @Override
                            protected void initChannel(SocketChannel channel) {
                                channel.pipeline()
                                        .addLast(
                                                new HttpServerCodec(),
                                                new HttpObjectAggregator(BODY_MAX),
                                                new HttpEcho());
                            }
                        })
                .bind("127.0.0.1", port)
                .sync();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        var answer = new DefaultFullHttpResponse(HTTP_1_1, OK, request.content().retain());
        answer.headers()
                .set(CONTENT_TYPE, "application/json")
                .setInt(CONTENT_LENGTH, answer.content().readableBytes());
        context.writeAndFlush(answer);
    }
}
