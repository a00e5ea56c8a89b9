package io.linli.bench.gateway;

import io.linli.bench.contract.Size;
import java.io.IOException;
import java.util.List;

/// No gateway at all: gRPC calls from a client's own event loop. The client's time counts.
record DirectRival(String name, Started process) implements Rival {
    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public void check(Size size) throws IOException, InterruptedException {
        var sample = round(size, 1, 1);
        if (sample.errors() > 0 || sample.requests() == 0) {
            throw new IllegalStateException(name + ", " + size + ": " + sample);
        }
    }

    @Override
    public Sample round(Size size, int seconds, int connections) throws IOException {
        var before = Kernel.cpuMicros(pid());
        var line = process.ask(seconds + " " + connections + " " + size);
        var used = Kernel.cpuMicros(pid()) - before;
        var told = List.of(line.split(" ")).stream().mapToLong(Long::parseLong).toArray();
        return new Sample(
                told[0] - told[1],
                told[1],
                told[2],
                used,
                told[3],
                told[4],
                Kernel.residentKib(pid()));
    }

    @Override
    public void close() {
        process.close();
    }
}
