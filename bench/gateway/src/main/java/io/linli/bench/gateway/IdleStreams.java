package io.linli.bench.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import java.net.InetSocketAddress;
import java.util.Scanner;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Opens many streams of events and keeps them open, from several loopback addresses so that no one
/// runs out of ports.
///
/// Usage: `IdleStreams PORT PATH COUNT [TOKEN]`; prints `told open` once each stream has told its
/// first event, again for each line read, and leaves when there are no more lines.
final class IdleStreams {
    private static final int PER_ADDRESS = 2_000;
    private static final int OPENING_MAX = 64;
    private static final int OPEN_WITHIN_SECONDS = 120;

    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final Semaphore opening = new Semaphore(OPENING_MAX);
    private final byte[] request;

    private IdleStreams(String path, String token) {
        request =
                ("GET "
                                + path
                                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n"
                                + token
                                + "\r\n")
                        .getBytes(US_ASCII);
    }

    static void main(String[] words) throws InterruptedException {
        var token = words.length > 3 ? "Authorization: Bearer " + words[3] + "\r\n" : "";
        var streams = new IdleStreams(words[1], token);
        streams.open(Integer.parseInt(words[0]), Integer.parseInt(words[2]));
        System.out.println(streams.told + " " + streams.open);
        var lines = new Scanner(System.in, US_ASCII);
        while (lines.hasNextLine()) {
            lines.nextLine();
            System.out.println(streams.told + " " + streams.open);
        }
        System.exit(0);
    }

    private void open(int port, int count) throws InterruptedException {
        var client = new Bootstrap().group(Loops.of(1)).channel(EpollSocketChannel.class);
        var gateway = new InetSocketAddress("127.0.0.1", port);
        for (var i = 0; i < count; i++) {
            if (!opening.tryAcquire(OPEN_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
            client.clone()
                    .handler(new Stream())
                    .connect(gateway, new InetSocketAddress("127.0.0." + (2 + i / PER_ADDRESS), 0));
        }
        opening.tryAcquire(OPENING_MAX, OPEN_WITHIN_SECONDS, TimeUnit.SECONDS);
    }

    private final class Stream extends SimpleChannelInboundHandler<ByteBuf> {
        private boolean first = true;

        @Override
        public void channelActive(ChannelHandlerContext context) {
            open.incrementAndGet();
            context.writeAndFlush(Unpooled.wrappedBuffer(request));
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, ByteBuf read) {
            if (first && read.toString(US_ASCII).contains("data:")) {
                first = false;
                told.incrementAndGet();
                opening.release();
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            open.decrementAndGet();
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            context.close();
        }
    }
}
