package io.linli.bench.gateway;

import io.linli.bench.contract.Size;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// Drives each kind of binding once and the most used ones often, for a start cache.
final class Training {
    private static final int OFTEN_SECONDS = 15;

    private static final List<String> READ =
            List.of(
                    "/v1/orders/1?view=2",
                    "/v1/orders/%E5%8D%95?view=1",
                    "/v1/orders/missing",
                    "/v1/orders/1?nosuch=1",
                    "/v1/nothing/here");

    private Training() {}

    static void drive(HttpRival trained) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var path : READ) {
                send(client, request(trained, path).GET());
            }
            for (var size : Size.values()) {
                var body = BodyPublishers.ofByteArray(size.json());
                send(client, request(trained, Rivals.ECHO).POST(body));
            }
            for (var body : List.of("{\"nosuch\": 1}", "{\"count\": \"x\"}", "{", "")) {
                send(client, request(trained, Rivals.ECHO).POST(BodyPublishers.ofString(body)));
            }
        }
        trained.round(Size.SMALL, 2, 8);
        trained.round(Size.MEDIUM, OFTEN_SECONDS, 32);
    }

    private static HttpRequest.Builder request(HttpRival trained, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + trained.port() + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("content-type", "application/json");
    }

    private static void send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        client.send(request.build(), BodyHandlers.discarding());
    }
}
