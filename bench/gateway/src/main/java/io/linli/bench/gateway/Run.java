package io.linli.bench.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The command behind `bench/gateway/run`.
final class Run {
    private Run() {}

    static void main(String[] words) throws IOException, InterruptedException {
        var place = Place.in(Path.of(System.getProperty("linli.bench")));
        var all = List.of(words);
        var asked = Arguments.of(all);
        var report = new Report(place, all);
        System.out.println(report.head());
        switch (asked.what()) {
            case "compare" -> new Compare(place, asked).run(report);
            case "overhead" -> new Overhead(place, asked).run(report);
            case "latency" -> new Latency(place, asked).run(report);
            case "cold" -> new Cold(place, asked).run(report);
            case "memory" -> new Memory(place, asked).run(report);
            case "streams" -> new Streams(place).run(report);
            default -> throw new IllegalArgumentException(asked.what());
        }
        System.out.println(report.write(place));
        System.exit(0);
    }
}
