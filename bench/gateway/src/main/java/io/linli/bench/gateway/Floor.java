package io.linli.bench.gateway;

import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_LENGTH;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_TYPE;
import static io.netty.handler.codec.http.HttpVersion.HTTP_1_1;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.linli.bench.v1.Order;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.codec.Faults;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.codec.Shape;
import io.linli.transcode.codec.Shapes;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import java.util.List;

/// The floor of any gateway on Netty and grpc-java: no routes, no checks, no deadline, one method.
///
/// Usage: `Floor PORT GRPC_PORT`.
final class Floor extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final int BODY_MAX = 4 * 1024 * 1024;

    private final ManagedChannel upstream;
    private final Shape shape;
    private final Bytes scratch;

    private Floor(ManagedChannel upstream, Shape shape, Bytes scratch) {
        this.upstream = upstream;
        this.shape = shape;
        this.scratch = scratch;
    }

    static void main(String[] words) throws InterruptedException {
        var loop = Loops.of(1);
        var upstream = ByteCalls.channel(loop, Integer.parseInt(words[1]));
        var files = List.of(Order.getDescriptor().getFile());
        var shape = Shapes.of(files, JsonStyle.STANDARD).of(Order.getDescriptor());
        var scratch = new Bytes();
        new ServerBootstrap()
                .group(loop)
                .channel(EpollServerSocketChannel.class)
                .childHandler(
                        new ChannelInitializer<SocketChannel>() {
                            @Override
                            protected void initChannel(SocketChannel channel) {
                                channel.pipeline()
                                        .addLast(
                                                new HttpServerCodec(),
                                                new HttpObjectAggregator(BODY_MAX),
                                                new Floor(upstream, shape, scratch));
                            }
                        })
                .bind("127.0.0.1", Integer.parseInt(words[0]))
                .sync()
                .channel()
                .closeFuture()
                .sync();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        var body = new byte[request.content().readableBytes()];
        request.content().readBytes(body);
        scratch.clear();
        var faults = new Faults();
        shape.read(body, 0, body.length, scratch, faults);
        if (!faults.isEmpty()) {
            write(context, HttpResponseStatus.BAD_REQUEST);
            return;
        }
        var call = upstream.newCall(ByteCalls.ECHO, CallOptions.DEFAULT);
        call.start(new Answer(context), new Metadata());
        call.request(2);
        call.sendMessage(scratch.toArray());
        call.halfClose();
    }

    private void write(ChannelHandlerContext context, HttpResponseStatus status) {
        var content = context.alloc().buffer(scratch.size);
        content.writeBytes(scratch.array, 0, scratch.size);
        var answer = new DefaultFullHttpResponse(HTTP_1_1, status, content);
        answer.headers().set(CONTENT_TYPE, "application/json").setInt(CONTENT_LENGTH, scratch.size);
        context.writeAndFlush(answer, context.voidPromise());
    }

    private final class Answer extends ClientCall.Listener<byte[]> {
        private final ChannelHandlerContext context;
        private byte[] message = {};

        Answer(ChannelHandlerContext context) {
            this.context = context;
        }

        @Override
        public void onMessage(byte[] wire) {
            message = wire;
        }

        @Override
        public void onClose(Status status, Metadata trailers) {
            scratch.clear();
            if (!status.isOk()) {
                write(context, HttpResponseStatus.BAD_GATEWAY);
                return;
            }
            shape.write(message, 0, message.length, scratch);
            write(context, HttpResponseStatus.OK);
        }
    }
}
