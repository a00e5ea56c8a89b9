package io.linli.bench.gateway;

import io.grpc.Drainable;
import io.grpc.KnownLength;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.netty.NettyChannelBuilder;
import io.linli.bench.v1.OrderServiceGrpc;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.epoll.EpollSocketChannel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// gRPC calls whose messages are bytes already.
final class ByteCalls {
    private static final int MESSAGE_MAX = 4 * 1024 * 1024;

    static final MethodDescriptor<byte[], byte[]> ECHO =
            MethodDescriptor.<byte[], byte[]>newBuilder()
                    .setType(MethodDescriptor.MethodType.UNARY)
                    .setFullMethodName(OrderServiceGrpc.getEchoMethod().getFullMethodName())
                    .setRequestMarshaller(new AsTheyAre())
                    .setResponseMarshaller(new AsTheyAre())
                    .build();

    private ByteCalls() {}

    static ManagedChannel channel(EventLoopGroup loop, int port) {
        return NettyChannelBuilder.forAddress("127.0.0.1", port)
                .usePlaintext()
                .eventLoopGroup(loop)
                .channelType(EpollSocketChannel.class)
                .directExecutor()
                .disableRetry() // costs, and nobody asks for it
                .maxInboundMessageSize(MESSAGE_MAX)
                .build();
    }

    private static final class AsTheyAre implements MethodDescriptor.Marshaller<byte[]> {
        @Override
        public InputStream stream(byte[] message) {
            return new Drained(message);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readNBytes(stream.available());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Its length is known and it empties itself, so that nothing is copied in between.
    private static final class Drained extends ByteArrayInputStream
            implements KnownLength, Drainable {
        Drained(byte[] message) {
            super(message);
        }

        @Override
        public int drainTo(OutputStream target) throws IOException {
            var rest = available();
            target.write(buf, pos, rest);
            pos = count;
            return rest;
        }
    }
}
