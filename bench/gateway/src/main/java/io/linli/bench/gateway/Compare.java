package io.linli.bench.gateway;

import io.linli.bench.contract.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Every rival up at once, each warmed until it is steady, then rounds in turn.
final class Compare {
    private static final int CONNECTIONS = 32;
    private static final int WINDOW_SECONDS = 3;

    /// Windows in a row that must not differ by more than this share before a rival counts as warm.
    private static final double STEADY = 0.05;

    private final Place place;
    private final Arguments asked;

    Compare(Place place, Arguments asked) {
        this.place = place;
        this.asked = asked;
    }

    void run(Report report) throws IOException, InterruptedException {
        var rivals = new Rivals(place);
        var up = new ArrayList<Rival>();
        try (var _ = rivals;
                var _ = rivals.backend(0)) {
            for (var name : asked.only()) {
                up.add(rivals.start(name));
            }
            for (var size : asked.sizes()) {
                var figures = measured(up, size);
                System.out.println("\n" + size + "\n" + Table.of(figures));
                report.with(size.name(), figures.rounds());
            }
        } finally {
            up.forEach(Rival::close);
        }
    }

    private Figures measured(List<Rival> up, Size size) throws IOException, InterruptedException {
        for (var rival : up) {
            rival.check(size);
            warm(rival, size, asked.warm());
        }
        var figures = new Figures();
        for (var round = 0; round < asked.rounds(); round++) {
            for (var rival : up) {
                // One that leaks gets a moment only.
                var seconds = rival.name().equals(Rivals.LEAKY) ? 1 : asked.seconds();
                figures.add(rival.name(), rival.round(size, seconds, CONNECTIONS));
            }
        }
        return figures;
    }

    /// Until windows in a row agree and the compilers have next to nothing to do, or time is up.
    static void warm(Rival rival, Size size, int seconds) throws IOException, InterruptedException {
        if (rival.name().equals(Rivals.LEAKY)) {
            return;
        }
        var agreed = 0;
        var before = Double.MAX_VALUE;
        var spent = 0;
        for (; spent < seconds && agreed < 2; spent += WINDOW_SECONDS) {
            var compilers = Kernel.compilerMicros(rival.pid());
            var sample = rival.round(size, WINDOW_SECONDS, CONNECTIONS);
            compilers = Kernel.compilerMicros(rival.pid()) - compilers;
            var now = sample.cpuPerRequest();
            var steady =
                    Math.abs(now - before) <= STEADY * before
                            && compilers <= STEADY * sample.cpuMicros();
            agreed = steady ? agreed + 1 : 0;
            before = now;
        }
        System.out.printf(
                "%s, %s: %s after %d s at %.1f us%n",
                rival.name(), size, agreed < 2 ? "NOT STEADY" : "steady", spent, before);
    }
}
