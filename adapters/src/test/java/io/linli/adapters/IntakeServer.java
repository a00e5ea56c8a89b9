package io.linli.adapters;

import com.sun.net.httpserver.HttpServer;
import io.linli.adapters.callbacks.Intake;
import io.linli.adapters.simulators.kit.Web;
import io.linli.signing.SignedRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// Takes callbacks over HTTP as the service does, without the service.
public final class IntakeServer implements AutoCloseable {
    /// The status of each answer, in order.
    public final List<Integer> answered = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    public IntakeServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    public void open(String path, Intake intake) {
        server.createContext(
                path,
                exchange -> {
                    var request =
                            SignedRequest.of(
                                    "POST",
                                    exchange.getRequestURI(),
                                    Map.copyOf(exchange.getRequestHeaders()),
                                    exchange.getRequestBody().readAllBytes());
                    var answer = intake.answer(request);
                    var bytes = Web.JSON.writeValueAsBytes(answer.body());
                    exchange.sendResponseHeaders(answer.status(), bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                    answered.add(answer.status());
                });
    }

    /// Where the dispatch platform calls back; the others beside it.
    public URI callback() {
        return URI.create(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/callbacks/dispatch");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
