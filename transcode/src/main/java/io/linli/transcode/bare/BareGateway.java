package io.linli.transcode.bare;

import io.linli.transcode.call.LoopUpstreams;
import io.linli.transcode.http.EdgeServer;
import io.linli.transcode.http.EdgeSettings;
import io.linli.transcode.http.Edges;
import io.linli.transcode.http.Gate;
import io.linli.transcode.http.LeakSampling;
import io.linli.transcode.http.Paths;
import io.linli.transcode.plan.Api;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Serves any gRPC service as REST: its descriptors say how. `SIGHUP` reads the files again without
/// losing a request; `SIGTERM` lets what is under way come to its end.
public final class BareGateway implements AutoCloseable {
    private static final Duration DRAIN_MAX = Duration.ofSeconds(10);
    private static final int LINES_MAX = 40;

    private final Edition edition;
    private final LoopUpstreams upstreams;
    private final EdgeServer server;

    BareGateway(Options options) {
        this.edition = new Edition(options);
        this.upstreams = new LoopUpstreams(_ -> options.target(), List.of());
        var gate = options.limits() ? new LocalLimits() : Gate.OPEN;
        var edges = new Edges(EdgeSettings.bare(), edition, upstreams, gate, Paths.ALL);
        this.server = EdgeServer.start(edges, new InetSocketAddress(options.port()), 0);
    }

    int port() {
        return server.port();
    }

    Api api() {
        return edition.get();
    }

    /// One line about what has come of it.
    String readAgain() {
        try {
            edition.readAgain();
            return "reads " + edition.get().plans().size() + " bindings from now on";
        } catch (IllegalArgumentException e) {
            return "keeps what it had: " + e.getMessage();
        }
    }

    @Override
    public void close() {
        server.drain(DRAIN_MAX);
        upstreams.close();
        server.close();
    }

    public static void main(String[] words) {
        LeakSampling.seldom();
        System.exit(run(Arrays.asList(words)));
    }

    /// Waits until it is told to stop.
    ///
    /// @return 2 for a start that did not come about
    static int run(List<String> words) {
        try {
            var options = Options.of(words);
            if (options.openApi() != null) {
                OpenApiFile.write(new Edition(options).get(), options.openApi());
                if (options.target().isEmpty()) {
                    return 0;
                }
            }
            serve(options);
            return 0;
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println("gateway: " + e.getMessage());
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static void serve(Options options) throws InterruptedException {
        var gateway = new BareGateway(options);
        HangUp.runs(() -> System.out.println("gateway: " + gateway.readAgain()));
        var main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(gateway::close, "stop"));
        tell(gateway, options);
        main.join(); // for ever: the shutdown hook ends it all
    }

    private static void tell(BareGateway gateway, Options options) {
        var plans = gateway.api().plans();
        plans.stream().limit(LINES_MAX).forEach(plan -> System.out.println(Edition.line(plan)));
        if (plans.size() > LINES_MAX) {
            System.out.println("  and " + (plans.size() - LINES_MAX) + " more");
        }
        System.out.println(
                "gateway: ready on http://localhost:"
                        + gateway.port()
                        + " for "
                        + options.target()
                        + ", "
                        + plans.size()
                        + " bindings");
    }
}
