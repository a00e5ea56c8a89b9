package io.linli.dev.command;

import io.linli.dev.box.Trouble;
import io.linli.dev.process.RunningProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/// Shows what the gateway is being asked, by method, again and again until Ctrl-C.
final class Top {
    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final Duration ONCE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LINES_MAX = 40;
    private static final String CLEARED = "\033[H\033[2J";

    private final Box box;
    private final Screen screen;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Top(Box box, Screen screen) {
        this.box = box;
        this.screen = screen;
    }

    int run(List<String> options) throws IOException, InterruptedException {
        if (options.size() > 1 || !options.stream().allMatch("--once"::equals)) {
            throw new Trouble(
                    "top does not know " + String.join(" ", options), "./linli top [--once]");
        }
        var figures = figures();
        var once = !options.isEmpty();
        var console = System.console();
        var terminal = console != null && console.isTerminal();
        var before = scrape(figures);
        do {
            Thread.sleep(once ? ONCE : INTERVAL);
            var now = scrape(figures);
            var lines = TopTable.of(before, now, LINES_MAX);
            screen.say((terminal && !once ? CLEARED : "") + String.join("\n", lines));
            before = now;
        } while (!once);
        return 0;
    }

    private URI figures() {
        var port =
                box.run()
                        .read("gateway")
                        .filter(RunningProcess::isAlive)
                        .map(gateway -> gateway.ports().get("management"))
                        .orElseThrow(() ->
                                new Trouble(
                                        "no gateway is running", "start one: ./linli up --detach"));
        return URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
    }

    private Scrape scrape(URI figures) throws InterruptedException {
        var request = HttpRequest.newBuilder(figures).timeout(PATIENCE).build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return Scrape.read(answer.body(), System.nanoTime());
            }
            throw new Trouble(
                    "the gateway answers " + answer.statusCode() + " at " + figures,
                    "read its log: ./linli logs gateway");
        } catch (IOException e) {
            throw new Trouble(
                    "the gateway does not answer at " + figures, "look at it: ./linli status");
        }
    }
}
