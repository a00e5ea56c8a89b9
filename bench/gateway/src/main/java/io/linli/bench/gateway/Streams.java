package io.linli.bench.gateway;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Many streams of events that say nothing but the heart-beat, on one gateway.
final class Streams {
    private static final int COUNT = 10_000;
    private static final long RESIDENT_MIB_MAX = 1024;
    private static final int LOOKS = 4;
    private static final int BETWEEN_SECONDS = 15;
    private static final String PATH = "/v1/orders:watch";

    private final Place place;

    Streams(Place place) {
        this.place = place;
    }

    void run(Report report) throws IOException, InterruptedException {
        var rivals = new Rivals(place);
        try (var _ = rivals.backend(0);
                var bare = rivals.roomy()) {
            var before = Kernel.residentKib(bare.pid());
            var words = List.of(Integer.toString(bare.port()), PATH, Integer.toString(COUNT));
            try (var client = rivals.client("IdleStreams", words)) {
                client.hear();
                for (var look = 0; look < LOOKS; look++) {
                    var used = Kernel.cpuMicros(bare.pid());
                    TimeUnit.SECONDS.sleep(BETWEEN_SECONDS); // at least one heart-beat in all
                    used = Kernel.cpuMicros(bare.pid()) - used;
                    var told = client.ask("still there?");
                    var peak = Kernel.peakKib(bare.pid()) / 1024;
                    System.out.printf(
                            "told and open: %s of %d; RSS %d MiB before, %d now, %d at most;"
                                    + " %.1f %% of a processor%n",
                            told,
                            COUNT,
                            before / 1024,
                            Kernel.residentKib(bare.pid()) / 1024,
                            peak,
                            used / 1e4 / BETWEEN_SECONDS);
                    report.with("look " + look, told + " peakMib " + peak);
                }
                var peak = Kernel.peakKib(bare.pid()) / 1024;
                System.out.printf(
                        "%d streams within %d MiB (bar: <= %d) %s%n",
                        COUNT,
                        peak,
                        RESIDENT_MIB_MAX,
                        Table.word(
                                peak <= RESIDENT_MIB_MAX
                                        && client.ask("all?").equals(COUNT + " " + COUNT)));
            }
        }
    }
}
