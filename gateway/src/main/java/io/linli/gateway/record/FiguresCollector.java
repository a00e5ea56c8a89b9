package io.linli.gateway.record;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.Arrays;

/// Tells Prometheus the figures by method, put together only when it asks.
final class FiguresCollector implements MultiCollector {
    private final Figures figures;

    FiguresCollector(Figures figures) {
        this.figures = figures;
    }

    @Override
    public MetricSnapshots collect() {
        var requests =
                CounterSnapshot.builder()
                        .name("linli_requests")
                        .help("Requests by class of status");
        var times =
                HistogramSnapshot.builder()
                        .name("linli_request_seconds")
                        .help("From headers to the end of the answer");
        var inFlight =
                GaugeSnapshot.builder().name("linli_requests_in_flight").help("Requests under way");
        var in = CounterSnapshot.builder().name("linli_request_bytes").help("Bodies received");
        var out = CounterSnapshot.builder().name("linli_response_bytes").help("Bodies sent");
        figures.methods()
                .forEach((method, each) -> {
                    var sums = each.sums();
                    var labels = Labels.of("method", method);
                    for (var i = 0; i < sums.classes().length; i++) {
                        if (sums.classes()[i] > 0) {
                            requests.dataPoint(
                                    CounterSnapshot.CounterDataPointSnapshot.builder()
                                            .labels(labels.add("status", MethodFigures.CLASSES[i]))
                                            .value(sums.classes()[i])
                                            .build());
                        }
                    }
                    times.dataPoint(
                            HistogramSnapshot.HistogramDataPointSnapshot.builder()
                                    .labels(labels)
                                    .classicHistogramBuckets(buckets(sums))
                                    .sum(sums.micros() / 1e6)
                                    .build());
                    inFlight.dataPoint(
                            GaugeSnapshot.GaugeDataPointSnapshot.builder()
                                    .labels(labels)
                                    .value(sums.inFlight())
                                    .build());
                    in.dataPoint(counter(labels, sums.bytesIn()));
                    out.dataPoint(counter(labels, sums.bytesOut()));
                });
        return MetricSnapshots.of(
                requests.build(),
                times.build(),
                inFlight.build(),
                in.build(),
                out.build(),
                problems());
    }

    private CounterSnapshot problems() {
        var problems =
                CounterSnapshot.builder()
                        .name("linli_problems")
                        .help("Refusals by reason and by whose they are");
        figures.refusals()
                .forEach((kind, count) ->
                        problems.dataPoint(
                                counter(
                                        Labels.of(
                                                "method", kind.method(),
                                                "reason", kind.reason(),
                                                "source", kind.source()),
                                        count.sum())));
        return problems.build();
    }

    private static CounterSnapshot.CounterDataPointSnapshot counter(Labels labels, long value) {
        return CounterSnapshot.CounterDataPointSnapshot.builder()
                .labels(labels)
                .value(value)
                .build();
    }

    private static ClassicHistogramBuckets buckets(MethodFigures.Sums sums) {
        var bounds = new double[Buckets.COUNT];
        Arrays.setAll(bounds, Buckets::bound);
        return ClassicHistogramBuckets.of(bounds, sums.buckets());
    }
}
