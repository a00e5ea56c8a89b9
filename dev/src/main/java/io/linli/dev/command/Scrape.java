package io.linli.dev.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What a gateway has told of itself at one moment, as Prometheus would read it.
///
/// @param atNanos when, by `System.nanoTime`
/// @param methods by name
/// @param dropped records that were lost, must be 0
record Scrape(long atNanos, Map<String, Method> methods, double dropped) {
    private static final Pattern LINE =
            Pattern.compile("(linli_[a-z_]+)(?:\\{(.*)})? ([^ ]+)(?: .*)?");
    private static final Pattern LABEL = Pattern.compile("([a-z]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /// The figures of one method since the gateway's start.
    static final class Method {
        double requests;
        double failures;
        double refusals;
        double inFlight;

        /// How many took no longer than so many seconds.
        final TreeMap<Double, Double> within = new TreeMap<>();
    }

    static Scrape read(String text, long atNanos) {
        var methods = new LinkedHashMap<String, Method>();
        var dropped = 0.0;
        for (var line : text.split("\n")) {
            var match = LINE.matcher(line);
            if (!match.matches()) {
                continue;
            }
            var value = Double.parseDouble(match.group(3));
            if (match.group(1).equals("linli_records_dropped_total")) {
                dropped += value;
            } else if (match.group(2) != null) {
                note(methods, match.group(1), labels(match.group(2)), value);
            }
        }
        return new Scrape(atNanos, methods, dropped);
    }

    private static void note(
            Map<String, Method> methods, String name, Map<String, String> labels, double value) {
        var method = labels.get("method");
        if (method == null) {
            return;
        }
        var figures = methods.computeIfAbsent(method, _ -> new Method());
        switch (name) {
            case "linli_requests_total" -> count(figures, labels.getOrDefault("status", ""), value);
            case "linli_requests_in_flight" -> figures.inFlight = value;
            case "linli_request_seconds_bucket" ->
                    figures.within.put(seconds(labels.getOrDefault("le", "+Inf")), value);
            default -> {
                // of no interest here
            }
        }
    }

    private static void count(Method figures, String status, double value) {
        figures.requests += value;
        switch (status) {
            case "5xx" -> figures.failures += value;
            case "4xx" -> figures.refusals += value;
            default -> {
                // went well, or nobody waited for it
            }
        }
    }

    private static double seconds(String bound) {
        return bound.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bound);
    }

    private static Map<String, String> labels(String text) {
        var labels = new LinkedHashMap<String, String>();
        var match = LABEL.matcher(text);
        while (match.find()) {
            labels.put(match.group(1), match.group(2));
        }
        return labels;
    }
}
