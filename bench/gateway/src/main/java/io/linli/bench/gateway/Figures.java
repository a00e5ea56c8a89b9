package io.linli.bench.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// The rounds of one size, rival by rival, in the order in which they were first added.
final class Figures {
    private final Map<String, List<Sample>> rounds = new LinkedHashMap<>();

    void add(String rival, Sample sample) {
        rounds.computeIfAbsent(rival, _ -> new ArrayList<>()).add(sample);
    }

    Map<String, List<Sample>> rounds() {
        return rounds;
    }

    double least(String rival, ToDoubleFunction<Sample> figure) {
        return sorted(rival, figure).findFirst().orElse(Double.NaN);
    }

    double middle(String rival, ToDoubleFunction<Sample> figure) {
        var all = sorted(rival, figure).toArray();
        var half = all.length / 2;
        if (all.length == 0) {
            return Double.NaN;
        }
        return all.length % 2 == 1 ? all[half] : (all[half - 1] + all[half]) / 2;
    }

    private DoubleStream sorted(String rival, ToDoubleFunction<Sample> figure) {
        return rounds.getOrDefault(rival, List.of()).stream().mapToDouble(figure).sorted();
    }
}
