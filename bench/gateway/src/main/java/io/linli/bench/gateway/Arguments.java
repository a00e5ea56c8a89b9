package io.linli.bench.gateway;

import io.linli.bench.contract.Size;
import java.util.ArrayList;
import java.util.List;

/// What the command was asked for.
///
/// @param rounds of each rival, interleaved
/// @param seconds of one round
/// @param warm at most so many seconds for each rival before the first round
record Arguments(
        String what, List<String> only, List<Size> sizes, int rounds, int seconds, int warm) {
    private static final String USAGE =
            """
            bench/gateway/run [WHAT] [--rounds N] [--seconds N] [--warm N] [--only A,B] [--sizes A,B]
              compare   (default) CPU per request of every rival, interleaved
              overhead  against direct calls where the service does real work
              latency   at 1,000 requests a second, open loop
              cold      CPU per request in the first minute
              memory    resident at 32 connections; bytes allocated per 200 KB request
              streams   10,000 idle streams of events
            """;

    static Arguments of(List<String> words) {
        var what = "compare";
        var only = Rivals.ALL;
        var sizes = List.of(Size.MEDIUM);
        var rounds = 6;
        var seconds = 3;
        var warm = 60;
        var rest = new ArrayList<>(words);
        while (!rest.isEmpty()) {
            var word = rest.removeFirst();
            if (!word.startsWith("-")) {
                what = word;
            } else if (rest.isEmpty()) {
                throw new IllegalArgumentException(USAGE);
            } else {
                var value = rest.removeFirst();
                switch (word) {
                    case "--rounds" -> rounds = Integer.parseInt(value);
                    case "--seconds" -> seconds = Integer.parseInt(value);
                    case "--warm" -> warm = Integer.parseInt(value);
                    case "--only" -> only = List.of(value.split(","));
                    case "--sizes" ->
                            sizes = List.of(value.split(",")).stream().map(Size::of).toList();
                    default -> throw new IllegalArgumentException(USAGE);
                }
            }
        }
        return new Arguments(what, only, sizes, rounds, seconds, warm);
    }
}
