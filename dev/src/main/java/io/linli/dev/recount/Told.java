package io.linli.dev.recount;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The figures of an answer, each under a name of its own.
final class Told {
    private static final List<String> PLAIN =
            List.of(
                    "total",
                    "open",
                    "dueToday",
                    "overdue",
                    "openInOtherCategories",
                    "filed",
                    "resolved",
                    "resolvedOnTime",
                    "medianMinutesToResolve");

    private Told() {}

    static Map<String, Long> figures(Map<String, Object> answer) {
        var figures = new TreeMap<String, Long>();
        PLAIN.forEach(name -> put(figures, name, answer.getOrDefault(name, 0)));
        for (var each : list(answer, "byState")) {
            put(figures, "state " + each.get("state"), each.getOrDefault("count", 0));
        }
        for (var each : list(answer, "byCategory")) {
            put(
                    figures,
                    "category " + each.get("codeSystem") + "/" + each.get("category"),
                    each.getOrDefault("open", 0));
        }
        for (var each : list(answer, "byRegion")) {
            put(figures, "region " + each.get("region") + " open", each.getOrDefault("open", 0));
            put(
                    figures,
                    "region " + each.get("region") + " overdue",
                    each.getOrDefault("overdue", 0));
        }
        for (var each : list(answer, "days")) {
            for (var name : List.of("filed", "resolved", "resolvedOnTime")) {
                put(figures, "day " + each.get("date") + " " + name, each.getOrDefault(name, 0));
            }
        }
        return figures;
    }

    /// What is 0 may be left out of an answer. Events and parts of one code are one figure here.
    private static void put(Map<String, Long> figures, String name, Object number) {
        figures.merge(name, Long.parseLong(String.valueOf(number)), Long::sum);
    }

    @SuppressWarnings("unchecked") // lists in these answers hold objects
    private static List<Map<String, Object>> list(Map<String, Object> answer, String name) {
        return (List<Map<String, Object>>) answer.getOrDefault(name, List.of());
    }
}
