package io.linli.bench.gateway;

import io.grpc.Status;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.linli.bench.contract.Size;
import io.linli.bench.v1.GetOrderRequest;
import io.linli.bench.v1.Order;
import io.linli.bench.v1.OrderServiceGrpc.OrderServiceImplBase;
import io.linli.bench.v1.WatchOrdersRequest;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.epoll.EpollServerSocketChannel;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/// What stands behind every gateway: one gRPC server and one plain HTTP server, both echoes.
///
/// Usage: `Backend GRPC_PORT HTTP_PORT WORK_MILLIS`; with work, each echo waits that long first.
final class Backend {
    private static final int MESSAGE_MAX = 4 * 1024 * 1024;

    private Backend() {}

    static void main(String[] words) throws Exception {
        var loops = Loops.of(1);
        var server =
                NettyServerBuilder.forAddress(loopback(Integer.parseInt(words[0])))
                        .bossEventLoopGroup(loops)
                        .workerEventLoopGroup(loops)
                        .channelType(EpollServerSocketChannel.class)
                        .directExecutor()
                        .maxInboundMessageSize(MESSAGE_MAX)
                        .addService(new Orders(loops, Integer.parseInt(words[2])))
                        .build()
                        .start();
        HttpEcho.listen(loops, Integer.parseInt(words[1]));
        server.awaitTermination();
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress("127.0.0.1", port);
    }

    /// @param workMillis what one echo's real work takes, without using the processor
    private static final class Orders extends OrderServiceImplBase {
        private final EventLoopGroup loops;
        private final int workMillis;

        Orders(EventLoopGroup loops, int workMillis) {
            this.loops = loops;
            this.workMillis = workMillis;
        }

        @Override
        public void echo(Order request, StreamObserver<Order> out) {
            if (workMillis == 0) {
                answer(request, out);
            } else {
                loops.next()
                        .schedule(() -> answer(request, out), workMillis, TimeUnit.MILLISECONDS);
            }
        }

        @Override
        public void getOrder(GetOrderRequest request, StreamObserver<Order> out) {
            if (request.getName().endsWith("/missing")) {
                out.onError(Status.NOT_FOUND.withDescription("没有找到").asRuntimeException());
                return;
            }
            answer(Size.MEDIUM.order().toBuilder().setNumber(request.getName()).build(), out);
        }

        @Override
        public void watchOrders(WatchOrdersRequest request, StreamObserver<Order> out) {
            ((ServerCallStreamObserver<Order>) out).setOnCancelHandler(() -> {});
            out.onNext(Size.SMALL.order());
        }

        private static void answer(Order order, StreamObserver<Order> out) {
            out.onNext(order);
            out.onCompleted();
        }
    }
}
