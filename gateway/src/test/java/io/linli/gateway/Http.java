package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of the gateway that does nothing by itself: no redirects, no cookies.
final class Http {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final World world;
    private final int port;

    Http(World world) {
        this(world, world.port());
    }

    private Http(World world, int port) {
        this.world = world;
        this.port = port;
    }

    /// To another gateway in the same world.
    Http at(int otherPort) {
        return new Http(world, otherPort);
    }

    /// An answer with its body read as JSON where it is.
    record Answer(HttpResponse<String> raw) {
        int status() {
            return raw.statusCode();
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return JSON.readTree(raw.body());
        }

        /// Checks that this is a whole problem document.
        Answer isProblem(int status, String reason) {
            assertThat(raw.statusCode()).as(raw.body()).isEqualTo(status);
            assertThat(header("content-type")).isEqualTo("application/problem+json");
            var problem = json();
            assertThat(problem.get("reason").stringValue()).as(raw.body()).isEqualTo(reason);
            assertThat(problem.get("status").intValue()).isEqualTo(status);
            assertThat(problem.get("type").stringValue()).isEqualTo("urn:linli:problem:" + reason);
            assertThat(problem.get("title").stringValue()).isNotEmpty();
            assertThat(problem.get("traceId").stringValue()).matches("[0-9a-f]{32}");
            assertThat(problem.get("violations").isArray()).isTrue();
            return this;
        }

        String detail() {
            return json().get("detail").stringValue();
        }

        String violation() {
            return json().get("violations").get(0).get("field").stringValue();
        }
    }

    Answer send(String method, String path, byte[] body, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(uri(path))
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer get(String path, Map<String, String> headers) {
        return send("GET", path, new byte[0], headers);
    }

    /// As a grid worker with a bearer token.
    Answer get(String path) {
        return get(path, bearer(world.realm.workerToken()));
    }

    /// As a grid worker with a bearer token.
    Answer post(String path, String json) {
        var headers = new java.util.HashMap<>(bearer(world.realm.workerToken()));
        headers.put("Content-Type", "application/json");
        return send("POST", path, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    /// Sends a request line as it is, which no well-behaved client would.
    String raw(String requestLine, String... headers) {
        try (var socket = new Socket("localhost", port)) {
            var text =
                    requestLine
                            + "\r\nHost: localhost\r\nConnection: close\r\n"
                            + String.join(
                                    "",
                                    java.util.Arrays.stream(headers)
                                            .map(each -> each + "\r\n")
                                            .toList())
                            + "\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpClient client() {
        return CLIENT;
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
