package io.linli.bench.gateway;

import io.linli.bench.contract.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// How long one request takes when there is time: 1,000 a second, open loop, rivals in turn.
final class Latency {
    private static final int RATE = 1_000;
    private static final double P99_MAX = 1.5;

    private final Place place;
    private final Arguments asked;

    Latency(Place place, Arguments asked) {
        this.place = place;
        this.asked = asked;
    }

    void run(Report report) throws IOException, InterruptedException {
        var rivals = new Rivals(place);
        var up = new ArrayList<HttpRival>();
        try (var _ = rivals.backend(0)) {
            for (var name : asked.only()) {
                if (!name.equals("direct") && !name.equals("extra")) {
                    up.add((HttpRival) rivals.start(name));
                }
            }
            for (var rival : up) {
                rival.check(Size.MEDIUM);
                Compare.warm(rival, Size.MEDIUM, asked.warm());
            }
            var figures = new Figures();
            for (var round = 0; round < asked.rounds(); round++) {
                for (var rival : up) {
                    figures.add(rival.name(), round(rivals, rival));
                }
            }
            System.out.println(Table.of(figures));
            var share = figures.middle("bare", Sample::p99) / figures.middle("floor", Sample::p99);
            System.out.printf(
                    "p99 of bare / floor: %.2f (bar: <= %.2f) %s%n",
                    share, P99_MAX, Table.word(share <= P99_MAX));
            report.with("rate", RATE).with("rounds", figures.rounds());
        } finally {
            up.forEach(Rival::close);
        }
    }

    private Sample round(Rivals rivals, HttpRival rival) throws IOException {
        var words =
                List.of(
                        Integer.toString(rival.port()),
                        rival.talk().path(),
                        Size.MEDIUM.name(),
                        Integer.toString(RATE),
                        Integer.toString(asked.seconds()));
        var before = Kernel.cpuMicros(rival.pid());
        try (var client = rivals.client("Paced", words)) {
            var told = List.of(client.hear().split(" ")).stream().mapToLong(Long::parseLong);
            var figures = told.toArray();
            return new Sample(
                    figures[0] - figures[1],
                    figures[1],
                    asked.seconds() * 1_000_000L,
                    Kernel.cpuMicros(rival.pid()) - before,
                    figures[2],
                    figures[3],
                    Kernel.residentKib(rival.pid()));
        }
    }
}
