package io.linli.bench.gateway;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.linli.bench.contract.Size;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Scanner;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A client without any gateway: so many gRPC calls in flight at all times, on one event loop.
///
/// Usage: `Direct GRPC_PORT`; then a line `SECONDS IN_FLIGHT SIZE` each time, answered by a line
/// `calls errors micros p50 p99`. Stays up between lines, so that it stays warm.
final class Direct {
    private static final int SAMPLES_MAX = 4_000_000;

    private final ManagedChannel upstream;
    private final int[] micros = new int[SAMPLES_MAX];
    private byte[] message = {};
    private long until;
    private int calls;
    private int errors;
    private int running;
    private @Nullable CountDownLatch done;

    private Direct(ManagedChannel upstream) {
        this.upstream = upstream;
    }

    static void main(String[] words) throws InterruptedException {
        var loop = Loops.of(1);
        var direct = new Direct(ByteCalls.channel(loop, Integer.parseInt(words[0])));
        System.out.println("ready");
        var lines = new Scanner(System.in, StandardCharsets.UTF_8);
        while (lines.hasNextInt()) {
            var seconds = lines.nextInt();
            var inFlight = lines.nextInt();
            direct.message = Size.of(lines.next()).order().toByteArray();
            var done = new CountDownLatch(1);
            var began = System.nanoTime();
            loop.execute(() -> direct.begin(done, inFlight, TimeUnit.SECONDS.toNanos(seconds)));
            done.await();
            System.out.println(direct.told((System.nanoTime() - began) / 1000));
        }
        System.exit(0);
    }

    private void begin(CountDownLatch last, int inFlight, long nanos) {
        done = last;
        until = System.nanoTime() + nanos;
        calls = 0;
        errors = 0;
        running = inFlight;
        for (var i = 0; i < inFlight; i++) {
            call();
        }
    }

    private void call() {
        var began = System.nanoTime();
        if (began > until) {
            if (--running == 0 && done != null) {
                done.countDown();
            }
            return;
        }
        var call = upstream.newCall(ByteCalls.ECHO, CallOptions.DEFAULT);
        call.start(
                new ClientCall.Listener<>() {
                    @Override
                    public void onClose(Status status, Metadata trailers) {
                        errors += status.isOk() ? 0 : 1;
                        micros[calls++ % SAMPLES_MAX] = (int) ((System.nanoTime() - began) / 1000);
                        Direct.this.call();
                    }
                },
                new Metadata());
        call.request(2);
        call.sendMessage(message);
        call.halfClose();
    }

    private String told(long took) {
        var count = Math.min(calls, SAMPLES_MAX);
        Arrays.sort(micros, 0, count);
        return "%d %d %d %d %d"
                .formatted(calls, errors, took, micros[count / 2], micros[count * 99 / 100]);
    }
}
