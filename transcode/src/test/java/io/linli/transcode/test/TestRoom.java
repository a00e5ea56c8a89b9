package io.linli.transcode.test;

import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/// A gRPC server on a free port of this machine, with every service of the test contract.
public final class TestRoom implements AutoCloseable {
    public final EchoEndpoint echo = new EchoEndpoint();
    public final StreamEndpoint streams = new StreamEndpoint();
    private final Server server;

    public TestRoom() {
        var place = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try {
            server =
                    NettyServerBuilder.forAddress(place)
                            .intercept(new SeenMetadata())
                            .addService(echo)
                            .addService(streams)
                            .addService(new FileEndpoint())
                            .build()
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    public String target() {
        return "127.0.0.1:" + port();
    }

    @Override
    public void close() {
        server.shutdownNow();
        try {
            server.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
