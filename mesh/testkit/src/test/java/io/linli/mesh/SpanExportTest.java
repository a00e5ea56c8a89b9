package io.linli.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.linli.mesh.call.Trace;
import io.linli.mesh.span.Span;
import io.linli.mesh.span.SpanExport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpanExportTest {
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private HttpServer collector;

    @BeforeEach
    void start() throws IOException {
        collector =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext(
                "/v1/traces",
                exchange -> {
                    received.add(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void spansReachTheCollectorBeforeTheEnd() {
        var trace = Trace.of("00-" + "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        var export = new SpanExport(endpoint(), "gateway", 100);
        export.ended(span(trace, "b7ad6b7169203331"));
        export.close();

        assertThat(export.toldCount()).isEqualTo(1);
        assertThat(received.poll())
                .contains("{\"key\":\"service.name\",\"value\":{\"stringValue\":\"gateway\"}}")
                .contains("\"traceId\":\"0af7651916cd43dd8448eb211c80319c\"")
                .contains("\"parentSpanId\":\"b7ad6b7169203331\"")
                .contains("\"name\":\"a \\\"b\\\"\"")
                .contains("\"startTimeUnixNano\":\"1000\",\"endTimeUnixNano\":\"3000\"");
    }

    @Test
    void withoutACollectorSpansAreCountedAsDropped() {
        var endpoint = endpoint();
        collector.stop(0);
        var export = new SpanExport(endpoint, "gateway", 100);
        export.ended(span(Trace.fresh(), ""));
        export.close();

        assertThat(export.droppedCount()).isEqualTo(1);
    }

    @Test
    void theSameTracesAreToldByEveryProcess() {
        try (var one = new SpanExport(endpoint(), "one", 10);
                var two = new SpanExport(endpoint(), "two", 10)) {
            var wanted = 0;
            for (var i = 0; i < 10_000; i++) {
                var id = Trace.fresh().id();
                assertThat(one.wants(id, true)).isEqualTo(two.wants(id, true));
                assertThat(one.wants(id, false)).isFalse();
                wanted += one.wants(id, true) ? 1 : 0;
            }
            assertThat(wanted).isBetween(800, 1_200);
        }
    }

    private static Span span(Trace trace, String parent) {
        return new Span(trace.id(), trace.span(), parent, "a \"b\"", 1, 3, false, Map.of("x", "y"));
    }

    private URI endpoint() {
        return URI.create("http://127.0.0.1:" + collector.getAddress().getPort());
    }
}
