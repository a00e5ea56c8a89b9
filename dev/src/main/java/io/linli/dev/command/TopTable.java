package io.linli.dev.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What happened between two looks at a gateway, by method, the busiest first.
final class TopTable {
    private static final String LINE = "  %-46s %9s %9s %9s %7s %7s %9s";

    private TopTable() {}

    private record Row(
            String method,
            double rate,
            double median,
            double late,
            double failures,
            double refusals,
            double inFlight) {}

    /// @param linesMax rows are left out, and said to be, beyond it
    static List<String> of(Scrape before, Scrape now, int linesMax) {
        var seconds = (now.atNanos() - before.atNanos()) / 1e9;
        var rows = new ArrayList<Row>();
        now.methods()
                .forEach((name, each) ->
                        rows.add(
                                row(
                                        name,
                                        before.methods().getOrDefault(name, new Scrape.Method()),
                                        each,
                                        seconds)));
        rows.removeIf(row -> row.rate() == 0 && row.inFlight() == 0);
        rows.sort(Comparator.comparingDouble(Row::rate).reversed().thenComparing(Row::method));
        var lines = new ArrayList<String>();
        lines.add(
                "%.1f requests/s, %.0f under way, %.0f records lost"
                        .formatted(
                                rows.stream().mapToDouble(Row::rate).sum(),
                                rows.stream().mapToDouble(Row::inFlight).sum(),
                                now.dropped()));
        lines.add(
                LINE.formatted(
                        "method", "req/s", "p50 ms", "p99 ms", "5xx %", "4xx %", "under way"));
        rows.stream().limit(linesMax).map(TopTable::line).forEach(lines::add);
        if (rows.size() > linesMax) {
            lines.add("  and " + (rows.size() - linesMax) + " more");
        }
        return lines;
    }

    private static Row row(String name, Scrape.Method before, Scrape.Method now, double seconds) {
        var requests = now.requests - before.requests;
        return new Row(
                name,
                requests / seconds,
                quantile(before, now, 0.5),
                quantile(before, now, 0.99),
                percent(now.failures - before.failures, requests),
                percent(now.refusals - before.refusals, requests),
                now.inFlight);
    }

    /// The bound, in seconds, below which this part of the requests since `before` lies.
    private static double quantile(Scrape.Method before, Scrape.Method now, double part) {
        var last = now.within.lastEntry();
        if (last == null) {
            return Double.NaN;
        }
        var all = last.getValue() - before.within.getOrDefault(last.getKey(), 0.0);
        if (all <= 0) {
            return Double.NaN;
        }
        for (var bucket : now.within.entrySet()) {
            var count = bucket.getValue() - before.within.getOrDefault(bucket.getKey(), 0.0);
            if (count >= all * part) {
                return bucket.getKey();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double percent(double part, double whole) {
        return whole <= 0 ? 0 : 100 * part / whole;
    }

    private static String line(Row row) {
        return LINE.formatted(
                shortened(row.method()),
                number(row.rate()),
                millis(row.median()),
                millis(row.late()),
                number(row.failures()),
                number(row.refusals()),
                Math.round(row.inFlight()));
    }

    /// The end of a name tells more than its beginning.
    private static String shortened(String method) {
        return method.length() <= 46 ? method : "…" + method.substring(method.length() - 45);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String millis(double seconds) {
        if (Double.isNaN(seconds)) {
            return "-";
        }
        return Double.isInfinite(seconds)
                ? "> 67 s"
                : "≤ " + String.format(Locale.ROOT, "%.2f", seconds * 1_000);
    }
}
