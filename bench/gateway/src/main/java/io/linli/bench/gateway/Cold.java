package io.linli.bench.gateway;

import io.linli.bench.contract.Size;
import java.io.IOException;
import java.nio.file.Files;

/// The first minute of a gateway's life under full load, with a start cache and without.
///
/// The cache comes from a training run over each kind of binding, as the product makes its own.
final class Cold {
    private static final int CONNECTIONS = 32;
    private static final int FIRST_SECONDS = 60;
    private static final int WINDOW_SECONDS = 5;
    private static final double FIRST_MAX = 1.5;

    private final Place place;
    private final Arguments asked;

    Cold(Place place, Arguments asked) {
        this.place = place;
        this.asked = asked;
    }

    void run(Report report) throws IOException, InterruptedException {
        var rivals = new Rivals(place);
        try (var _ = rivals.backend(0)) {
            // The backend is warm before anything counts.
            try (var floor = rivals.start("floor")) {
                Compare.warm(floor, Size.MEDIUM, asked.warm());
            }
            if (wants("cached")) {
                var cache = place.results().resolve("bare.aot");
                try (var trained = rivals.training(cache)) {
                    Training.drive(trained);
                }
                report.with("cacheBytes", Files.exists(cache) ? Files.size(cache) : 0);
                report.with("withCache", life(rivals.cached(cache), "with a start cache"));
            }
            if (wants("bare")) {
                report.with("withoutCache", life(rivals.start("bare"), "without"));
            }
        }
    }

    private boolean wants(String name) {
        return asked.only().equals(Rivals.ALL) || asked.only().contains(name);
    }

    private Figures life(Rival started, String word) throws IOException, InterruptedException {
        var figures = new Figures();
        try (var rival = started) {
            var atReady = Kernel.cpuMicros(rival.pid());
            var requests = 0L;
            for (var spent = 0; spent < FIRST_SECONDS; spent += WINDOW_SECONDS) {
                var sample = rival.round(Size.MEDIUM, WINDOW_SECONDS, CONNECTIONS);
                figures.add("first minute", sample);
                requests += sample.requests();
            }
            var first = (double) (Kernel.cpuMicros(rival.pid()) - atReady) / requests;
            Compare.warm(rival, Size.MEDIUM, asked.warm());
            for (var round = 0; round < asked.rounds(); round++) {
                figures.add("steady", rival.round(Size.MEDIUM, asked.seconds(), CONNECTIONS));
            }
            var steady = figures.middle("steady", Sample::cpuPerRequest);
            System.out.println(Table.of(figures));
            System.out.printf(
                    "%s: start %.2f s of CPU, first minute %.1f us, steady %.1f us: %.2f"
                            + " (bar: <= %.2f) %s%n%n",
                    word,
                    atReady / 1e6,
                    first,
                    steady,
                    first / steady,
                    FIRST_MAX,
                    Table.word(first / steady <= FIRST_MAX));
        }
        return figures;
    }
}
