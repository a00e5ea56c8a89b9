package io.linli.transcode.http;

import io.linli.transcode.call.LoopUpstreams;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.test.TestRoom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/// The edge in front of a room that serves the test contract, both on real sockets.
final class EdgeFixture implements AutoCloseable {
    static final Duration LINGER = Duration.ofMillis(400);

    final TestRoom room = new TestRoom();
    final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    final LoopUpstreams upstreams;
    final Edges edges;
    final EdgeServer server;
    volatile Api api = contract(ApiSettings.STANDARD);
    volatile Gate gate = Gate.OPEN;

    EdgeFixture() {
        this(settings());
    }

    EdgeFixture(EdgeSettings settings) {
        this(settings, LoopUpstreams.ANSWER_MAX);
    }

    EdgeFixture(EdgeSettings settings, int answerMax) {
        upstreams = new LoopUpstreams(_ -> room.target(), List.of(), answerMax);
        edges = new Edges(settings, () -> api, upstreams, new Noting(), Paths.ALL);
        server = EdgeServer.start(edges, new InetSocketAddress("127.0.0.1", 0), 1);
    }

    static EdgeSettings settings() {
        return settings(Duration.ofSeconds(20));
    }

    static EdgeSettings settings(Duration heartBeat) {
        return settings(heartBeat, new ClientStreams(Duration.ofSeconds(2), Duration.ofSeconds(5)));
    }

    static EdgeSettings settings(Duration heartBeat, ClientStreams clientStreams) {
        var bare = EdgeSettings.bare();
        return new EdgeSettings(
                64 << 10,
                bare.headersMax(),
                bare.queuedMax(),
                Duration.ofSeconds(2),
                LINGER,
                clientStreams,
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                heartBeat,
                bare.streamOpening(),
                bare.gzipMin(),
                bare.requestHeaders(),
                bare.requestPrefixes(),
                List.of("x-answer", "x-trailer"),
                Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "no-store"),
                true,
                true,
                true);
    }

    static Api contract(ApiSettings settings) {
        try (var in = EdgeFixture.class.getResourceAsStream("/conformance.pb")) {
            return Api.of(DescriptorSet.read(in), HttpRules.annotations(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Wire connect() {
        return new Wire(server.port());
    }

    Wire.Answer send(byte[] request) {
        try (var wire = connect()) {
            return wire.send(request).answer();
        }
    }

    /// One request on a connection of its own.
    Wire.Answer send(String request) {
        try (var wire = connect()) {
            wire.send(request);
            return wire.answer();
        }
    }

    Wire.Answer get(String target, String... headers) {
        return send(Wire.request("GET", target, null, headers));
    }

    Wire.Answer post(String target, String body, String... headers) {
        return send(Wire.request("POST", target, body, headers));
    }

    @Override
    public void close() {
        upstreams.close(); // first: it lives on the server's loops
        server.close();
        room.close();
    }

    private final class Noting implements Gate {
        @Override
        public Problem beforeBody(Call call) {
            return gate.beforeBody(call);
        }

        @Override
        public void admit(Call call, Admission then) {
            gate.admit(call, then);
        }

        @Override
        public CompletionStage<Boolean> stillHolds(Call call) {
            return gate.stillHolds(call);
        }

        @Override
        public void ended(Call call, Outcome outcome) {
            outcomes.add(outcome);
            gate.ended(call, outcome);
        }
    }
}
