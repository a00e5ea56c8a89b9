package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.dev.Main;
import io.linli.dev.box.Layout;
import io.linli.dev.box.RunFolder;
import io.linli.dev.process.ProcessIdentity;
import io.linli.dev.process.RunningProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What `./linli top` shows of a gateway that is being asked a known number of things a second.
@Timeout(120)
@ExtendWith(World.Provider.class)
class TopTest {
    private static final String GET = "linli.governance.v1.CaseService.GetCase";
    private static final String LIST = "linli.governance.v1.CaseService.ListCases";

    /// A second; one in four is refused, one in four fails, one in twenty is late.
    private static final int GETS = 40;

    private static final int LISTS = 10;
    private static final int LATE_MILLIS = 300;

    @TempDir Path state;

    /// A line of the table.
    ///
    /// @param median in milliseconds, as is `late`
    private record Row(double rate, double median, double late, double failed, double refused) {}

    @Test
    void tellsRateTimesAndErrorsByMethod(World world) throws Exception {
        try (var gateway =
                        new SecondGateway(
                                world,
                                "--management.server.port=0",
                                "--management.endpoints.web.exposure.include=prometheus");
                var load = Executors.newScheduledThreadPool(2)) {
            noteAsRunning(gateway.inside());
            start(load, new Http(world).at(gateway.port()), world.realm.workerToken());
            var shown = top();
            load.shutdownNow();

            assertThat(shown).contains(" requests/s, ").contains(" 0 records lost");
            var rows = rows(shown);
            var gets = rows.get(GET);
            assertThat(gets.rate()).isBetween(0.6 * GETS, 1.4 * GETS);
            assertThat(gets.refused()).isBetween(15.0, 35.0);
            assertThat(gets.failed()).isBetween(22.0, 50.0); // the late ones, too
            assertThat(gets.median()).isBetween(0.1, (double) LATE_MILLIS);
            assertThat(gets.late()).isBetween((double) LATE_MILLIS, 10.0 * LATE_MILLIS);
            var lists = rows.get(LIST);
            assertThat(lists.rate()).isBetween(0.6 * LISTS, 1.4 * LISTS);
            assertThat(lists.refused()).isZero();
            assertThat(lists.failed()).isZero();
            assertThat(shown.indexOf(GET)).isLessThan(shown.indexOf(LIST)); // the busiest first
        }
    }

    /// As the launcher would; the gateway runs in this process.
    private void noteAsRunning(int management) {
        new RunFolder(new Layout(state, state).run())
                .write(
                        new RunningProcess(
                                "gateway",
                                ProcessIdentity.ofThisProcess(),
                                Map.of("management", management),
                                RunningProcess.StopSignal.TERM,
                                Clock.systemUTC().instant()));
    }

    private static void start(ScheduledExecutorService load, Http http, String token) {
        var count = new AtomicInteger();
        every(
                load,
                GETS,
                () -> {
                    var headers = new HashMap<>(Http.bearer(token));
                    var number = count.getAndIncrement();
                    var id =
                            switch (number % 4) {
                                case 0 -> FakeCases.UNKNOWN;
                                case 1 -> FakeCases.BUG;
                                default -> number % 10 == 2 ? FakeCases.SLOW : FakeCases.KNOWN;
                            };
                    headers.put(
                            "Grpc-Timeout",
                            (id.equals(FakeCases.SLOW) ? LATE_MILLIS : 5_000) + "m");
                    http.get("/v1/cases/" + id, headers);
                });
        every(load, LISTS, () -> http.get("/v1/cases", Http.bearer(token)));
    }

    private static void every(ScheduledExecutorService load, int perSecond, Runnable request) {
        load.scheduleAtFixedRate(
                () -> Thread.ofVirtual().start(request),
                0,
                1000 / perSecond,
                TimeUnit.MILLISECONDS);
    }

    private String top() throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-Dlinli.root=" + state,
                                "-Dlinli.state=" + state,
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                Main.class.getName(),
                                "top",
                                "--once")
                        .redirectErrorStream(true)
                        .start();
        try {
            var shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(shown).isZero();
            return shown;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Map<String, Row> rows(String shown) {
        var rows = new HashMap<String, Row>();
        shown.lines()
                .map(line -> line.strip().split("\\s{2,}"))
                .filter(parts -> parts.length == 7 && parts[0].startsWith("linli."))
                .forEach(parts ->
                        rows.put(
                                parts[0],
                                new Row(
                                        number(parts[1]),
                                        number(parts[2]),
                                        number(parts[3]),
                                        number(parts[4]),
                                        number(parts[5]))));
        return rows;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace("≤ ", ""));
    }
}
