package io.linli.bench.gateway;

import io.linli.bench.contract.Size;
import java.io.IOException;

/// What the gateway adds where the service does real work: direct calls and calls through it, in
/// pairs, at 50 connections.
final class Overhead {
    private static final int CONNECTIONS = 50;
    private static final int WORK_MILLIS = 5;
    private static final double ADDED_MICROS_MAX = 2_000;
    private static final double THROUGHPUT_MIN = 0.9;

    private final Place place;
    private final Arguments asked;

    Overhead(Place place, Arguments asked) {
        this.place = place;
        this.asked = asked;
    }

    void run(Report report) throws IOException, InterruptedException {
        var rivals = new Rivals(place);
        try (var _ = rivals.backend(WORK_MILLIS);
                var direct = rivals.start("direct");
                var bare = rivals.start("bare")) {
            bare.check(Size.MEDIUM);
            Compare.warm(direct, Size.MEDIUM, asked.warm());
            Compare.warm(bare, Size.MEDIUM, asked.warm());
            var figures = new Figures();
            for (var round = 0; round < asked.rounds(); round++) {
                figures.add("direct", direct.round(Size.MEDIUM, asked.seconds(), CONNECTIONS));
                figures.add("bare", bare.round(Size.MEDIUM, asked.seconds(), CONNECTIONS));
            }
            var added = figures.middle("bare", Sample::p50) - figures.middle("direct", Sample::p50);
            var share =
                    figures.middle("bare", Sample::perSecond)
                            / figures.middle("direct", Sample::perSecond);
            System.out.println(Table.of(figures));
            System.out.printf(
                    "added to the median: %.0f us (bar: <= %.0f) %s%n",
                    added, ADDED_MICROS_MAX, Table.word(added <= ADDED_MICROS_MAX));
            System.out.printf(
                    "share of direct throughput: %.2f (bar: >= %.2f) %s%n",
                    share, THROUGHPUT_MIN, Table.word(share >= THROUGHPUT_MIN));
            report.with("workMillis", WORK_MILLIS)
                    .with("connections", CONNECTIONS)
                    .with("rounds", figures.rounds());
        }
    }
}
