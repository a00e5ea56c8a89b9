package io.linli.gateway.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures figures = new Figures();

    @Test
    void figuresAreToldByMethodClassAndReason() throws IOException {
        figures.count(Operations.of("linli.A/Do", 200, "-", 100));
        figures.count(Operations.of("linli.A/Do", 200, "-", 3_000));
        figures.count(Operations.of("linli.A/Do", 409, "WHISTLE_CLOSED", 100));
        figures.of("linli.A/Do").begin();

        assertThat(told())
                .contains("linli_requests_total{method=\"linli.A/Do\",status=\"2xx\"} 2.0")
                .contains("linli_requests_total{method=\"linli.A/Do\",status=\"4xx\"} 1.0")
                .contains("linli_request_seconds_bucket{method=\"linli.A/Do\",le=\"1.28E-4\"} 2")
                .contains("linli_request_seconds_count{method=\"linli.A/Do\"} 3")
                .contains("linli_requests_in_flight{method=\"linli.A/Do\"} 1.0")
                .contains("linli_request_bytes_total{method=\"linli.A/Do\"} 30.0")
                .contains(
                        "linli_problems_total{method=\"linli.A/Do\",reason=\"WHISTLE_CLOSED\",source=\"provider\"} 1.0");
    }

    @Test
    void whatIsForgottenIsToldNoMoreAndTheRestIs() throws IOException {
        figures.count(Operations.of("x.Bus/Get", 409, "LINE_CLOSED", 100));
        figures.count(Operations.of("linli.A/Do", 409, "WHISTLE_CLOSED", 100));
        figures.forget(Set.of("x.Bus/Get"));

        assertThat(told()).doesNotContain("x.Bus/Get").contains("WHISTLE_CLOSED");
    }

    @Test
    void nothingIsLostWhenManyCountAtOnce() throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var thread = 0; thread < 4; thread++) {
                threads.submit(() -> {
                    for (var i = 0; i < 100_000; i++) {
                        figures.count(Operations.numbered(i));
                    }
                });
            }
        }
        var sums = figures.of("linli.A/Do").sums();
        assertThat(sums.count()).isEqualTo(400_000);
        assertThat(sums.classes()[0]).isEqualTo(400_000);
        assertThat(sums.bytesOut()).isEqualTo(400_000L * 20);
    }

    @Test
    void moreMethodsThanTheBoundAreCountedTogether() {
        for (var i = 0; i < Figures.METHODS_MAX + 10; i++) {
            figures.count(Operations.of("m" + i, 200, "-", 1));
        }
        assertThat(figures.methods()).hasSize(Figures.METHODS_MAX + 1);
        assertThat(figures.of(Figures.OTHERS).sums().count()).isEqualTo(10);
    }

    private String told() throws IOException {
        var registry = new PrometheusRegistry();
        registry.register(new FiguresCollector(figures));
        var out = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.builder().build().write(out, registry.scrape());
        return out.toString(StandardCharsets.UTF_8);
    }
}
