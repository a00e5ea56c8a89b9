package io.linli.bench.armeria;

import com.linecorp.armeria.client.grpc.GrpcClients;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.grpc.GrpcService;
import io.grpc.stub.StreamObserver;
import io.linli.bench.v1.GetOrderRequest;
import io.linli.bench.v1.Order;
import io.linli.bench.v1.OrderServiceGrpc.OrderServiceImplBase;
import io.linli.bench.v1.OrderServiceGrpc.OrderServiceStub;

/// Armeria in front of a remote gRPC server, as its documentation shows it: the transcoding service
/// on the event loop, and Armeria's own client, which stays on the same loop, behind it.
///
/// Usage: `ArmeriaGateway PORT GRPC_PORT`.
final class ArmeriaGateway {
    private static final long BODY_MAX = 4L * 1024 * 1024;

    private ArmeriaGateway() {}

    static void main(String[] words) {
        var upstream =
                GrpcClients.builder("gproto+http://127.0.0.1:" + words[1])
                        .maxResponseLength(BODY_MAX)
                        .build(OrderServiceStub.class);
        Server.builder()
                .http(Integer.parseInt(words[0]))
                .maxRequestLength(BODY_MAX)
                .service(
                        GrpcService.builder()
                                .addService(new Forwarded(upstream))
                                .enableHttpJsonTranscoding(true)
                                .build())
                .build()
                .start()
                .join();
    }

    private static final class Forwarded extends OrderServiceImplBase {
        private final OrderServiceStub upstream;

        Forwarded(OrderServiceStub upstream) {
            this.upstream = upstream;
        }

        @Override
        public void echo(Order request, StreamObserver<Order> out) {
            upstream.echo(request, out);
        }

        @Override
        public void getOrder(GetOrderRequest request, StreamObserver<Order> out) {
            upstream.getOrder(request, out);
        }
    }
}
