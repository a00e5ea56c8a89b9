package io.linli.bench.gateway;

import java.util.List;
import java.util.Locale;

/// The figures as text, and how they stand against the bars.
final class Table {
    /// Of the processor's time per request: one rival at most so many times the other.
    private record Bar(String of, String against, double most) {}

    private static final List<Bar> BARS =
            List.of(
                    new Bar("bare", "armeria", 0.35),
                    new Bar("bare", "scg-plain", 0.35),
                    new Bar("bare", "floor", 1.5),
                    new Bar("bare", "nginx", 2.0),
                    new Bar("extra", "bare", 1.05),
                    new Bar("full-keyless", "full-bare", 1.35),
                    new Bar("full", "full-bare", 1.35));

    private Table() {}

    static String of(Figures figures) {
        var text = new StringBuilder();
        text.append(
                "                    CPU us/request   requests/s   p50 us   p99 us  RSS MiB  errors\n");
        text.append("rival                 min  median       median   median   median      max\n");
        for (var rival : figures.rounds().keySet()) {
            var samples = figures.rounds().get(rival);
            text.append(
                    line(
                            "%-18s %6.1f  %6.1f   %10.0f %8.0f %8.0f %8d %7d",
                            rival,
                            figures.least(rival, Sample::cpuPerRequest),
                            figures.middle(rival, Sample::cpuPerRequest),
                            figures.middle(rival, Sample::perSecond),
                            figures.middle(rival, Sample::p50),
                            figures.middle(rival, Sample::p99),
                            samples.stream().mapToLong(Sample::residentKib).max().orElse(0) / 1024,
                            samples.stream().mapToLong(Sample::errors).sum()));
        }
        return text.append(bars(figures)).toString();
    }

    private static String bars(Figures figures) {
        var text = new StringBuilder();
        var rivals = figures.rounds().keySet();
        for (var bar : BARS) {
            if (rivals.contains(bar.of()) && rivals.contains(bar.against())) {
                var least =
                        figures.least(bar.of(), Sample::cpuPerRequest)
                                / figures.least(bar.against(), Sample::cpuPerRequest);
                var middle =
                        figures.middle(bar.of(), Sample::cpuPerRequest)
                                / figures.middle(bar.against(), Sample::cpuPerRequest);
                text.append(
                        line(
                                "%s / %s: %.2f by minimum, %.2f by median (bar: <= %.2f) %s",
                                bar.of(),
                                bar.against(),
                                least,
                                middle,
                                bar.most(),
                                word(least <= bar.most())));
            }
        }
        return text.toString();
    }

    static String word(boolean holds) {
        return holds ? "holds" : "MISSED";
    }

    private static String line(String form, Object... words) {
        return String.format(Locale.ROOT, form, words) + "\n";
    }
}
