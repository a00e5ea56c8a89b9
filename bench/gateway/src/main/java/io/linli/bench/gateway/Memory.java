package io.linli.bench.gateway;

import io.linli.bench.contract.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// What requests cost in memory: bytes allocated on the heap for each, and what stays resident.
final class Memory {
    private static final int CONNECTIONS = 32;
    private static final long RESIDENT_MIB_MAX = 256;
    private static final double LARGE_TIMES_MAX = 3;

    /// In `jcmd Thread.print -e`, for each thread.
    private static final Pattern ALLOCATED = Pattern.compile(" allocated=([0-9.]+)([BKMGT]) ");

    private final Place place;
    private final Arguments asked;

    Memory(Place place, Arguments asked) {
        this.place = place;
        this.asked = asked;
    }

    void run(Report report) throws IOException, InterruptedException {
        var rivals = new Rivals(place);
        for (var name : asked.only()) {
            if (!name.equals("direct") && !name.equals("nginx")) {
                try (var _ = rivals.backend(0);
                        var rival = rivals.start(name)) {
                    measure(rival, report);
                }
            }
        }
    }

    private void measure(Rival rival, Report report) throws IOException, InterruptedException {
        for (var size : Size.values()) {
            rival.check(size);
            Compare.warm(rival, size, asked.warm());
            var before = allocated(rival.pid());
            var sample = rival.round(size, asked.seconds(), CONNECTIONS);
            var each = (allocated(rival.pid()) - before) / Math.max(1, sample.requests());
            var times = each / size.json().length;
            var peak = Kernel.peakKib(rival.pid()) / 1024;
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s: %.0f bytes allocated for each request (%.1f x body), peak RSS %d MiB%n",
                    rival.name(),
                    size,
                    each,
                    times,
                    peak);
            report.with(rival.name() + " " + size + " allocated", each);
            report.with(rival.name() + " " + size + " peakMib", peak);
            if (rival.name().equals("bare")) {
                bars(size, times, peak);
            }
        }
    }

    private static void bars(Size size, double times, long peak) {
        if (size == Size.LARGE) {
            System.out.printf(
                    "  allocated %.1f x the body (bar: <= %.0f) %s%n",
                    times, LARGE_TIMES_MAX, Table.word(times <= LARGE_TIMES_MAX));
        }
        System.out.printf(
                "  peak RSS %d MiB at %d connections (bar: <= %d) %s%n",
                peak, CONNECTIONS, RESIDENT_MIB_MAX, Table.word(peak <= RESIDENT_MIB_MAX));
    }

    private static double allocated(long pid) throws IOException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(tool, Long.toString(pid), "Thread.print", "-e").start();
        var text = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return ALLOCATED
                .matcher(text)
                .results()
                .mapToDouble(found ->
                        Double.parseDouble(found.group(1))
                                * (1L << 10 * "BKMGT".indexOf(found.group(2))))
                .sum();
    }
}
