package io.linli.transcode.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// One test or more for each row of the behaviour table that the HTTP side answers for.
class EdgeConformanceTest {
    private static EdgeFixture edge;

    @BeforeAll
    static void start() {
        edge = new EdgeFixture();
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @Test
    void row09AnswersGetAndPost() {
        var got = edge.get("/v1/things/a?text=%E4%BD%A0");

        assertThat(got.text()).isEqualTo("{\"name\":\"a\",\"text\":\"你\"}");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("content-type")).isEqualTo("application/json");
        assertThat(edge.post("/v1/things", "{\"big\":\"7\"}").text()).isEqualTo("{\"big\":\"7\"}");
    }
}
