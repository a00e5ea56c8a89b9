package io.linli.bench.gateway;

import io.linli.bench.contract.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The load: wrk, one thread, on the processor that the gateway does not have.
///
/// @param headers sent with each request; a value of `*` is a new one each time
record Wrk(Place place, int processor, Map<String, String> headers) {
    static final String FRESH = "*";

    private static final String TELLS = "TOLD ";
    private static final int GRACE_SECONDS = 20;

    Sample round(HttpRival rival, Size size, int seconds, int connections)
            throws IOException, InterruptedException {
        var before = Kernel.cpuMicros(rival.pid());
        var told = run(rival, size, seconds, connections);
        var used = Kernel.cpuMicros(rival.pid()) - before;
        return new Sample(
                told[0] - told[1],
                told[1],
                told[2],
                used,
                told[3],
                told[4],
                Kernel.residentKib(rival.pid()));
    }

    private long[] run(HttpRival rival, Size size, int seconds, int connections)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command(rival, size, seconds, connections))
                        .redirectErrorStream(true)
                        .start();
        if (!process.waitFor(seconds + GRACE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("wrk does not end");
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var line = output.lines().filter(each -> each.startsWith(TELLS)).findFirst();
        var words = line.orElseThrow(() -> new IOException(output)).substring(TELLS.length());
        return List.of(words.split(" ")).stream().mapToLong(Long::parseLong).toArray();
    }

    private List<String> command(HttpRival rival, Size size, int seconds, int connections)
            throws IOException {
        var words = new ArrayList<String>();
        words.addAll(List.of("taskset", "-c", Integer.toString(processor), "wrk", "-t1"));
        words.addAll(List.of("-c" + connections, "-d" + seconds + "s", "--timeout", "10s"));
        words.addAll(List.of("-s", place.bench().resolve("gateway/post.lua").toString()));
        words.add("http://127.0.0.1:" + rival.port() + rival.talk().path());
        words.addAll(List.of("--", rival.talk().body(size).toString()));
        headers.forEach((name, value) -> words.add(name + "=" + value));
        return words;
    }
}
