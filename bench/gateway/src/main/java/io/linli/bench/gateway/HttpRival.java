package io.linli.bench.gateway;

import io.linli.bench.contract.Size;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/// A rival that speaks HTTP, driven by wrk from the other processor.
record HttpRival(String name, Started process, int port, Talk talk, Wrk wrk) implements Rival {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public void check(Size size) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + talk.path()))
                        .version(HttpClient.Version.HTTP_1_1)
                        .timeout(ANSWER_WITHIN)
                        .header("content-type", "application/json")
                        .POST(BodyPublishers.ofFile(talk.body(size)));
        wrk.headers().forEach((header, value) -> request.header(header, once(value)));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            var text = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() != 200 || !talk.answers(size, text)) {
                var shown = text.substring(0, Math.min(text.length(), 300));
                throw new IllegalStateException(
                        name + ", " + size + ": " + answer.statusCode() + " " + shown);
            }
        }
    }

    private static String once(String value) {
        return value.equals(Wrk.FRESH) ? UUID.randomUUID().toString() : value;
    }

    @Override
    public Sample round(Size size, int seconds, int connections)
            throws IOException, InterruptedException {
        return wrk.round(this, size, seconds, connections);
    }

    @Override
    public void close() {
        process.close();
    }
}
