package io.linli.e2e;

import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/// A firm's own gRPC service with one method: it says back what it was asked.
final class LineService implements AutoCloseable {
    static final String METHOD = "cn.example.bus.v1.BusService.GetLine";
    private static final String SERVICE = "cn.example.bus.v1.BusService";

    private final Server server;

    LineService() {
        var method =
                MethodDescriptor.<byte[], byte[]>newBuilder()
                        .setType(MethodDescriptor.MethodType.UNARY)
                        .setFullMethodName(SERVICE + "/GetLine")
                        .setRequestMarshaller(new Plain())
                        .setResponseMarshaller(new Plain())
                        .build();
        var service =
                ServerServiceDefinition.builder(SERVICE)
                        .addMethod(
                                method,
                                ServerCalls.asyncUnaryCall((request, out) -> {
                                    out.onNext(request);
                                    out.onCompleted();
                                }))
                        .build();
        try {
            server =
                    NettyServerBuilder.forAddress(
                                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                            .addService(service)
                            .build()
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String target() {
        return "127.0.0.1:" + server.getPort();
    }

    /// @param path where the method is to be reached
    static byte[] contract(String path) {
        var method =
                MethodDescriptorProto.newBuilder()
                        .setName("GetLine")
                        .setInputType(".cn.example.bus.v1.Line")
                        .setOutputType(".cn.example.bus.v1.Line");
        method.getOptionsBuilder()
                .setExtension(AnnotationsProto.http, HttpRule.newBuilder().setGet(path).build());
        return FileDescriptorSet.newBuilder()
                .addFile(
                        FileDescriptorProto.newBuilder()
                                .setName("bus.proto")
                                .setPackage("cn.example.bus.v1")
                                .setSyntax("proto3")
                                .addMessageType(
                                        DescriptorProto.newBuilder()
                                                .setName("Line")
                                                .addField(text("id", 1))
                                                .addField(text("region", 2)))
                                .addService(
                                        ServiceDescriptorProto.newBuilder()
                                                .setName("BusService")
                                                .addMethod(method)))
                .build()
                .toByteArray();
    }

    private static FieldDescriptorProto text(String name, int number) {
        return FieldDescriptorProto.newBuilder()
                .setName(name)
                .setNumber(number)
                .setLabel(FieldDescriptorProto.Label.LABEL_OPTIONAL)
                .setType(FieldDescriptorProto.Type.TYPE_STRING)
                .build();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static final class Plain implements Marshaller<byte[]> {
        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
