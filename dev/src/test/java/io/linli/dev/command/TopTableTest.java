package io.linli.dev.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopTableTest {
    private static final String BEFORE =
            """
            # HELP linli_requests_total Requests by class of status
            linli_requests_total{method="linli.A/Do",status="2xx"} 100.0
            linli_request_seconds_bucket{method="linli.A/Do",le="0.001"} 90
            linli_request_seconds_bucket{method="linli.A/Do",le="0.01"} 100
            linli_request_seconds_bucket{method="linli.A/Do",le="+Inf"} 100
            linli_requests_in_flight{method="linli.A/Do"} 0.0
            jvm_threads_live_threads 12.0
            """;
    private static final String NOW =
            """
            linli_requests_total{method="linli.A/Do",status="2xx"} 290.0
            linli_requests_total{method="linli.A/Do",status="4xx"} 6.0
            linli_requests_total{method="linli.A/Do",status="5xx"} 4.0
            linli_request_seconds_bucket{method="linli.A/Do",le="0.001"} 285
            linli_request_seconds_bucket{method="linli.A/Do",le="0.01"} 299
            linli_request_seconds_bucket{method="linli.A/Do",le="+Inf"} 300
            linli_requests_in_flight{method="linli.A/Do"} 3.0
            linli_requests_total{method="linli.A/Idle",status="2xx"} 5.0
            linli_requests_in_flight{method="linli.A/Idle"} 0.0
            linli_records_dropped_total 0.0
            """;

    @Test
    void tellsWhatHappenedBetweenTwoLooks() {
        var before =
                Scrape.read(
                        BEFORE
                                + "linli_requests_total{method=\"linli.A/Idle\",status=\"2xx\"} 5.0\n",
                        0);
        var lines = TopTable.of(before, Scrape.read(NOW, 2_000_000_000L), 10);

        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo("100.0 requests/s, 3 under way, 0 records lost");
        assertThat(lines.get(2).strip().split("\\s{2,}"))
                .containsExactly("linli.A/Do", "100.0", "≤ 1.00", "≤ 10.00", "2.0", "3.0", "3");
    }

    @Test
    void saysWhatItLeavesOut() {
        var lines = TopTable.of(Scrape.read("", 0), Scrape.read(NOW, 1_000_000_000L), 1);

        assertThat(lines).last().isEqualTo("  and 1 more");
    }
}
