package io.linli.transcode.bare;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.TextFormat;
import io.grpc.HandlerRegistry;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerMethodDefinition;
import io.grpc.Status;
import io.grpc.netty.NettyServerBuilder;
import io.linli.transcode.contract.DescriptorSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/// A service to practise with: answers each message with itself, whatever is called.
final class PracticeRoom implements AutoCloseable {
    private static final String CONTRACT =
            """
            file {
              name: "practice.proto" package: "practice" syntax: "proto3"
              dependency: "google/api/annotations.proto" dependency: "google/protobuf/timestamp.proto"
              message_type {
                name: "Thing"
                field { name: "name" number: 1 type: TYPE_STRING label: LABEL_OPTIONAL }
                field { name: "count" number: 2 type: TYPE_INT64 label: LABEL_OPTIONAL }
                field { name: "small" number: 3 type: TYPE_INT32 label: LABEL_OPTIONAL }
                field { name: "real" number: 4 type: TYPE_DOUBLE label: LABEL_OPTIONAL }
                field { name: "flag" number: 5 type: TYPE_BOOL label: LABEL_OPTIONAL }
                field { name: "raw" number: 6 type: TYPE_BYTES label: LABEL_OPTIONAL }
                field { name: "state" number: 7 type: TYPE_ENUM type_name: ".practice.State" label: LABEL_OPTIONAL }
                field { name: "inner" number: 8 type: TYPE_MESSAGE type_name: ".practice.Thing" label: LABEL_OPTIONAL }
                field { name: "things" number: 9 type: TYPE_MESSAGE type_name: ".practice.Thing" label: LABEL_REPEATED }
                field { name: "texts" number: 10 type: TYPE_STRING label: LABEL_REPEATED }
                field { name: "numbers" number: 11 type: TYPE_INT32 label: LABEL_REPEATED }
                field { name: "at" number: 12 type: TYPE_MESSAGE type_name: ".google.protobuf.Timestamp" label: LABEL_OPTIONAL }
              }
              enum_type { name: "State" value { name: "NONE" number: 0 } value { name: "OPEN" number: 1 } }
              service {
                name: "Practice"
                method { name: "Get" input_type: ".practice.Thing" output_type: ".practice.Thing"
                  options { [google.api.http] { get: "/v1/things/{name}" } } }
                method { name: "Create" input_type: ".practice.Thing" output_type: ".practice.Thing"
                  options { [google.api.http] { post: "/v1/things" body: "*" } } }
                method { name: "Put" input_type: ".practice.Thing" output_type: ".practice.Thing"
                  options { [google.api.http] { put: "/v1/things/{name}" body: "inner" response_body: "inner" } } }
                method { name: "Watch" input_type: ".practice.Thing" output_type: ".practice.Thing" server_streaming: true
                  options { [google.api.http] { get: "/v1/things:watch" } } }
                method { name: "Collect" input_type: ".practice.Thing" output_type: ".practice.Thing" client_streaming: true
                  options { [google.api.http] { post: "/v1/things:collect" body: "*" } } }
                method { name: "Fail" input_type: ".practice.Thing" output_type: ".practice.Thing"
                  options { [google.api.http] { get: "/v1/failures" } } }
              }
            }
            """;

    private static final MethodDescriptor.Marshaller<byte[]> BYTES =
            new MethodDescriptor.Marshaller<>() {
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
            };

    private final Server server;

    PracticeRoom() throws IOException {
        server =
                NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", 0))
                        .fallbackHandlerRegistry(new Anything())
                        .directExecutor()
                        .build()
                        .start();
    }

    String target() {
        return "127.0.0.1:" + server.getPort();
    }

    /// As a build would have written it down; Google's own files are known without.
    static byte[] descriptors() throws IOException {
        var set = FileDescriptorSet.newBuilder();
        TextFormat.getParser().merge(CONTRACT, DescriptorSet.extensions(), set);
        return set.build().toByteArray();
    }

    @Override
    public void close() {
        server.shutdownNow();
        try {
            server.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Anything extends HandlerRegistry {
        @Override
        public ServerMethodDefinition<?, ?> lookupMethod(String name, String authority) {
            var method =
                    MethodDescriptor.newBuilder(BYTES, BYTES)
                            .setType(MethodType.BIDI_STREAMING)
                            .setFullMethodName(name)
                            .build();
            return ServerMethodDefinition.create(method, Anything::answer);
        }

        private static ServerCall.Listener<byte[]> answer(
                ServerCall<byte[], byte[]> call, Metadata headers) {
            var name = call.getMethodDescriptor().getBareMethodName();
            call.request(1);
            return new ServerCall.Listener<>() {
                private byte[] last = {};

                @Override
                public void onMessage(byte[] message) {
                    last = message;
                    call.request(1);
                }

                @Override
                public void onHalfClose() {
                    if ("Fail".equals(name)) {
                        call.close(Status.NOT_FOUND.withDescription("practice"), new Metadata());
                        return;
                    }
                    call.sendHeaders(new Metadata());
                    for (var i = 0; i < ("Watch".equals(name) ? 5 : 1); i++) {
                        call.sendMessage(last);
                    }
                    call.close(Status.OK, new Metadata());
                }
            };
        }
    }
}
