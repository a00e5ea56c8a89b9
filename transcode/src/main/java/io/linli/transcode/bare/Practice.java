package io.linli.transcode.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.util.List;

/// Drives every kind of binding for a while and ends, so that a virtual machine can note down what
/// a gateway needs from its first request on (`-XX:AOTCacheOutput`).
public final class Practice {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final String THING =
            "{\"name\":\"邻里\",\"count\":\"12\",\"small\":7,\"real\":1.5,\"flag\":true,\"raw\":\"AQI=\","
                    + "\"state\":\"OPEN\",\"inner\":{\"name\":\"a\\n\"},\"things\":[{\"count\":1},{}],"
                    + "\"texts\":[\"a\",\"b\"],\"numbers\":[1,2],\"at\":\"2026-01-01T00:00:00Z\"}";

    private static final List<String> REQUESTS =
            List.of(
                    request("GET", "/v1/things/a?count=3&inner.name=b&texts=x&texts=y", "", ""),
                    request("POST", "/v1/things", "content-type: application/json\r\n", THING),
                    request(
                            "POST",
                            "/v1/things",
                            "content-type: application/json\r\naccept-encoding: gzip\r\n",
                            "{\"name\":\"" + "x".repeat(2_000) + "\"}"),
                    request("PUT", "/v1/things/a", "content-type: application/json\r\n", THING),
                    request("GET", "/v1/things:watch?name=a", "accept: text/event-stream\r\n", ""),
                    request(
                            "GET",
                            "/v1/things:watch?name=a",
                            "accept: application/x-ndjson\r\n",
                            ""),
                    request("GET", "/v1/things:watch?name=a", "", ""),
                    request(
                            "POST",
                            "/v1/things:collect",
                            "content-type: application/x-ndjson\r\n",
                            THING + "\n" + THING + "\n"),
                    request("GET", "/v1/failures", "grpc-timeout: 1S\r\n", ""),
                    request("GET", "/v1/nothing", "", ""),
                    request("DELETE", "/v1/things", "", ""),
                    request(
                            "POST",
                            "/v1/things",
                            "content-type: application/json\r\n",
                            "{\"no\":1}"));

    private Practice() {}

    /// @param words how many seconds
    public static void main(String[] words) throws IOException {
        var seconds = words.length == 0 ? 20 : Integer.parseInt(words[0]);
        var descriptor = Files.createTempFile("practice", ".pb");
        Files.write(descriptor, PracticeRoom.descriptors());
        try (var room = new PracticeRoom();
                var gateway =
                        new BareGateway(
                                Options.of(
                                        List.of(
                                                "--descriptor", descriptor.toString(),
                                                "--target", room.target(),
                                                "--port", "0")))) {
            gateway.readAgain();
            var end = System.nanoTime() + seconds * 1_000_000_000L;
            var rounds = 0L;
            while (System.nanoTime() < end) {
                round(gateway.port());
                rounds++;
            }
            System.out.println("practice: " + rounds * REQUESTS.size() + " requests");
        } finally {
            Files.deleteIfExists(descriptor);
        }
        System.exit(0);
    }

    /// All requests on one connection, the last of which closes it.
    private static void round(int port) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var out = socket.getOutputStream();
            for (var i = 0; i < 3; i++) {
                out.write(String.join("", REQUESTS).getBytes(UTF_8));
            }
            out.write(request("GET", "/v1/things/z", "connection: close\r\n", "").getBytes(UTF_8));
            out.flush();
            socket.getInputStream().readAllBytes();
        }
    }

    private static String request(String method, String target, String headers, String body) {
        var length =
                body.isEmpty() ? "" : "content-length: " + body.getBytes(UTF_8).length + "\r\n";
        return method
                + " "
                + target
                + " HTTP/1.1\r\nhost: practice\r\n"
                + headers
                + length
                + "\r\n"
                + body;
    }
}
