package io.linli.gateway.publication;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.transcode.call.LoopUpstreams;
import io.linli.transcode.call.SecondTry;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.EdgeServer;
import io.linli.transcode.http.EdgeSettings;
import io.linli.transcode.http.Edges;
import io.linli.transcode.http.Paths;
import io.linli.transcode.limit.RetryBudget;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A gateway with one method of its own, `GET /v1/own/{id}`, and whatever is published. The caller
/// is who the header `x-test-caller` says: a role and a region, or `partner` and a scope.
final class SmallGateway implements AutoCloseable {
    static final String RESIDENT = "resident 110105";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Editions editions;
    final PublicationRound round;
    final PublicationWatch watch;
    final AtomicLong nanoTime = new AtomicLong();

    /// Methods by upstream.
    final Map<String, Set<String>> forgotten = new ConcurrentHashMap<>();

    /// By upstream.
    final Queue<String> triedAgain = new ConcurrentLinkedQueue<>();

    private final PublishedUpstreams upstreams;
    private final EdgeServer server;

    /// @param own where the gateway's own method is served
    /// @param local whether a published target may be this machine
    SmallGateway(PublicationSource identity, String own, boolean local) {
        var api =
                Api.of(
                        DescriptorSet.read(
                                Contracts.contract(Contracts.SERVICE, "/v1/own/{id}")
                                        .toByteArray()),
                        HttpRules.annotations(),
                        ApiSettings.STANDARD.with(JsonStyle.STANDARD).upstream(_ -> "own"));
        editions = new Editions(api);
        upstreams =
                new PublishedUpstreams(
                        new LoopUpstreams(_ -> own, List.of()), editions, this::tries, local);
        round =
                new PublicationRound(
                        identity,
                        new PublishedReader(api),
                        editions,
                        new Farewell(upstreams, forgotten::put),
                        nanoTime::get);
        watch = new PublicationWatch(round, Duration.ofMillis(100));
        var edges =
                new Edges(
                        EdgeSettings.STANDARD,
                        editions,
                        upstreams,
                        new PublicationGate(editions, SmallGateway::callerOf),
                        Paths.under("/v1"));
        server =
                EdgeServer.start(
                        edges, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2);
    }

    /// Every call may be tried again.
    private SecondTry tries(String upstream) {
        var budget = new RetryBudget(100, nanoTime::get);
        return new SecondTry(_ -> budget, _ -> triedAgain.add(upstream));
    }

    private static @Nullable Caller callerOf(Call call) {
        var said = call.headers().get("x-test-caller");
        if (said == null) {
            return null;
        }
        var words = said.split(" ");
        return words[0].equals("partner")
                ? Callers.portal("portal-bj", "110105", words[1])
                : Callers.person("li", words[0], words[1]);
    }

    HttpResponse<String> get(String path) {
        return get(path, RESIDENT);
    }

    HttpResponse<String> get(String path, String caller) {
        return send(request(path, caller).GET().build());
    }

    HttpResponse<String> post(String path, String caller, String json) {
        return send(
                request(path, caller)
                        .header("content-type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    HttpRequest.Builder request(String path, String caller) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .timeout(Duration.ofSeconds(20));
        return caller.isEmpty() ? request : request.header("x-test-caller", caller);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        watch.stop();
        upstreams.close();
        server.close();
    }
}
