package io.linli.bench.gateway;

import static io.netty.handler.codec.http.HttpHeaderNames.AUTHORIZATION;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_LENGTH;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_TYPE;
import static io.netty.handler.codec.http.HttpHeaderNames.HOST;
import static io.netty.handler.codec.http.HttpMethod.POST;
import static io.netty.handler.codec.http.HttpVersion.HTTP_1_1;

import io.linli.bench.contract.Size;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// An open-loop client: requests leave when their time has come, whether or not earlier ones have
/// been answered, and each one's time counts from when it should have left.
///
/// Usage: `Paced PORT PATH SIZE RATE SECONDS [TOKEN]`; prints `sent errors p50 p99 p999 max` in
/// microseconds. The first fifth only warms up.
final class Paced {
    private static final int CONNECTIONS = 32;
    private static final int ANSWER_MAX = 4 * 1024 * 1024;

    private final EventLoopGroup loop;
    private final String[] words;
    private final byte[] body;
    private final long gap;
    private final int[] micros;
    private final ArrayDeque<Channel> idle = new ArrayDeque<>();
    private final ArrayDeque<Long> due = new ArrayDeque<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private long next;
    private int sent;
    private int answered;
    private int errors;

    private Paced(EventLoopGroup loop, String[] words) {
        this.loop = loop;
        this.words = words;
        body = Size.of(words[2]).json();
        var rate = Integer.parseInt(words[3]);
        gap = TimeUnit.SECONDS.toNanos(1) / rate;
        micros = new int[rate * Integer.parseInt(words[4])];
    }

    static void main(String[] words) throws Exception {
        var paced = new Paced(Loops.of(1), words);
        for (var i = 0; i < CONNECTIONS; i++) {
            paced.connect();
        }
        paced.loop.execute(paced::begin);
        paced.done.get(2L * Integer.parseInt(words[4]) + 10, TimeUnit.SECONDS);
        System.out.println(paced.told());
        System.exit(0);
    }

    private void connect() throws InterruptedException {
        var channel =
                new Bootstrap()
                        .group(loop)
                        .channel(EpollSocketChannel.class)
                        .handler(
                                new ChannelInitializer<SocketChannel>() {
                                    @Override
                                    protected void initChannel(SocketChannel channel) {
                                        channel.pipeline()
                                                .addLast(
                                                        new HttpClientCodec(),
                                                        new HttpObjectAggregator(ANSWER_MAX),
                                                        new Answer());
                                    }
                                })
                        .connect("127.0.0.1", Integer.parseInt(words[0]))
                        .sync()
                        .channel();
        idle.add(channel);
    }

    private void begin() {
        next = System.nanoTime();
        tick();
    }

    private void tick() {
        var now = System.nanoTime();
        for (; next <= now && sent < micros.length; next += gap, sent++) {
            due.add(next);
        }
        leave();
        if (sent < micros.length) {
            loop.next().schedule(this::tick, next - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void leave() {
        while (!due.isEmpty() && !idle.isEmpty()) {
            var channel = idle.poll();
            channel.pipeline().get(Answer.class).leaves = due.poll();
            channel.writeAndFlush(request());
        }
    }

    private DefaultFullHttpRequest request() {
        var request =
                new DefaultFullHttpRequest(HTTP_1_1, POST, words[1], Unpooled.wrappedBuffer(body));
        request.headers()
                .set(HOST, "127.0.0.1")
                .set(CONTENT_TYPE, "application/json")
                .setInt(CONTENT_LENGTH, body.length);
        if (words.length > 5) {
            request.headers().set(AUTHORIZATION, "Bearer " + words[5]);
        }
        return request;
    }

    private String told() {
        var steady = Arrays.copyOfRange(micros, micros.length / 5, answered);
        Arrays.sort(steady);
        var count = steady.length;
        return "%d %d %d %d %d %d"
                .formatted(
                        answered,
                        errors,
                        steady[count / 2],
                        steady[(int) (count * 0.99)],
                        steady[(int) (count * 0.999)],
                        steady[count - 1]);
    }

    private final class Answer extends SimpleChannelInboundHandler<FullHttpResponse> {
        private long leaves;

        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
            micros[answered++] = (int) ((System.nanoTime() - leaves) / 1000);
            errors += response.status().code() == 200 ? 0 : 1;
            idle.add(context.channel());
            leave();
            if (answered == micros.length) {
                done.complete(null);
            }
        }
    }
}
