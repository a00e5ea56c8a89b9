package io.linli.gateway.publication;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.Context;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import io.linli.transcode.contract.DescriptorSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A firm's own gRPC server, that knows nothing of the mesh. It answers every line with as many
/// stops as it was told at its start.
public final class BusCompany implements AutoCloseable {
    private final int stops;
    private final Descriptor line;
    private final Server server;
    final AtomicInteger asked = new AtomicInteger();
    volatile Metadata seen = new Metadata();

    /// Of the last call, in milliseconds; a day when it has none.
    volatile long timeLeft;

    /// So many calls are turned away as if nobody were there.
    final AtomicInteger away = new AtomicInteger();

    /// Calls for the line `slow` wait for it.
    volatile CountDownLatch slow = new CountDownLatch(0);

    public BusCompany(int stops) {
        this.stops = stops;
        var set = DescriptorSet.read(Contracts.bus("bus").toByteArray());
        var file =
                set.files().stream()
                        .filter(each -> !each.getServices().isEmpty())
                        .findFirst()
                        .orElseThrow();
        this.line = file.findMessageTypeByName("Line");
        var service = ServerServiceDefinition.builder(Contracts.SERVICE);
        for (var name : new String[] {"GetLine", "Ring"}) {
            var method =
                    MethodDescriptor.<DynamicMessage, DynamicMessage>newBuilder()
                            .setType(MethodDescriptor.MethodType.UNARY)
                            .setFullMethodName(Contracts.SERVICE + "/" + name)
                            .setRequestMarshaller(new Lines())
                            .setResponseMarshaller(new Lines())
                            .build();
            service.addMethod(method, ServerCalls.asyncUnaryCall(this::answer));
        }
        try {
            server =
                    NettyServerBuilder.forAddress(
                                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                            .addService(ServerInterceptors.intercept(service.build(), new Seeing()))
                            .build()
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getPort();
    }

    public String target() {
        return "127.0.0.1:" + port();
    }

    /// Whether the last call told who stands behind it.
    public boolean toldOfCaller() {
        return seen.keys().stream().anyMatch(name -> name.startsWith("linli-caller"));
    }

    private void answer(DynamicMessage request, StreamObserver<DynamicMessage> out) {
        asked.incrementAndGet();
        if (request.getField(line.findFieldByName("id")).equals("slow")) {
            await(slow);
        }
        out.onNext(request.toBuilder().setField(line.findFieldByName("stops"), stops).build());
        out.onCompleted();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private final class Seeing implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            seen = headers;
            var deadline = Context.current().getDeadline();
            timeLeft =
                    deadline == null
                            ? TimeUnit.DAYS.toMillis(1)
                            : deadline.timeRemaining(TimeUnit.MILLISECONDS);
            if (away.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                call.close(Status.UNAVAILABLE, new Metadata());
                return new ServerCall.Listener<>() {};
            }
            return next.startCall(call, headers);
        }
    }

    private final class Lines implements Marshaller<DynamicMessage> {
        @Override
        public InputStream stream(DynamicMessage value) {
            return new ByteArrayInputStream(value.toByteArray());
        }

        @Override
        public DynamicMessage parse(InputStream stream) {
            try {
                return DynamicMessage.parseFrom(line, ByteString.readFrom(stream));
            } catch (InvalidProtocolBufferException e) {
                throw new IllegalArgumentException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
