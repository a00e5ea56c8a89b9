package io.linli.gateway.chaos;

import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseServiceGrpc.CaseServiceImplBase;
import io.linli.proto.governance.v1.FileCaseRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A room over real gRPC that does so many things at once and lets the rest wait, as a database
/// behind a service does; it can hang, be slow, or be killed and come back.
final class FaultyRoom extends CaseServiceImplBase implements AutoCloseable {
    static final int PLACES = 2;
    static final Duration WORK = Duration.ofMillis(20);

    private final ScheduledExecutorService time = Executors.newSingleThreadScheduledExecutor();
    private final Queue<Runnable> waiting = new ArrayDeque<>(); // on `time` only
    private final AtomicInteger filed = new AtomicInteger();
    private int working; // on `time` only
    private volatile Duration work = WORK;
    private volatile boolean hangs;
    private Server server;
    private int port;

    FaultyRoom() throws IOException {
        start();
    }

    void start() throws IOException {
        if (server != null && !server.isShutdown()) {
            return;
        }
        server =
                NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", port))
                        .addService(this)
                        .build()
                        .start();
        port = server.getPort();
    }

    /// Without a word, as a crash would.
    void kill() throws InterruptedException {
        server.shutdownNow().awaitTermination();
        time.execute(waiting::clear);
    }

    void hangs(boolean now) {
        hangs = now;
    }

    void takes(Duration each) {
        work = each;
    }

    int port() {
        return port;
    }

    int filed() {
        return filed.get();
    }

    @Override
    public void getCase(GetCaseRequest request, StreamObserver<Case> out) {
        work(() -> answer(out, Case.newBuilder().setId(request.getId()).build()));
    }

    @Override
    public void fileCase(FileCaseRequest request, StreamObserver<Case> out) {
        work(() -> {
            filed.incrementAndGet();
            answer(out, Case.newBuilder().setTitle(request.getTitle()).build());
        });
    }

    private static void answer(StreamObserver<Case> out, Case answer) {
        try {
            out.onNext(answer);
            out.onCompleted();
        } catch (RuntimeException _) {
            // nobody waits for it any more
        }
    }

    private void work(Runnable step) {
        if (!hangs) {
            time.execute(() -> {
                waiting.add(step);
                next();
            });
        }
    }

    private void next() {
        if (working < PLACES && !waiting.isEmpty()) {
            var step = waiting.remove();
            working++;
            time.schedule(
                    () -> {
                        working--;
                        step.run();
                        next();
                    },
                    work.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
        time.shutdownNow();
    }
}
