package io.linli.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.linli.mesh.testkit.RedisExtension;
import io.linli.transcode.limit.Rate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Four processes on one real Redis, in real time: what they let in together differs from the limit
/// by no more than a twentieth.
@Timeout(240)
class FourProcessesTest {
    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final Rate RATE = Rate.of("1000/10s");
    private static final int A_SECOND = 100;
    private static final double ERROR = 0.05;

    /// By then the bucket, full at first, is empty at any of the splits.
    private static final int EMPTIED = 5;

    /// `./linli test --all` looks for longer, and at more.
    private static final boolean LONG = Boolean.getBoolean("linli.long");

    private static final int SECONDS = EMPTIED + (LONG ? 60 : 10);

    private static final Duration GRACE = Duration.ofSeconds(60);

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    private Process start(String bucket, int perSecond) throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                LimiterProcess.class.getName(),
                                Integer.toString(REDIS.uri().getPort()),
                                REDIS.uri().getUserInfo().substring(1),
                                bucket,
                                RATE.toString(),
                                Integer.toString(perSecond),
                                Integer.toString(SECONDS))
                        .redirectErrorStream(true)
                        .start();
        processes.add(process);
        return process;
    }

    private static String line(BufferedReader from, String beginning) {
        try {
            var all = new StringBuilder();
            for (var line = from.readLine(); line != null; line = from.readLine()) {
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length());
                }
                all.append(line).append('\n');
            }
            throw new AssertionError("no " + beginning + ": " + all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> splits() {
        return LONG
                ? List.of("400 150 40 10", "150 150 150 150", "600 0 0 0")
                : List.of("400 150 40 10");
    }

    /// @param split what each process is offered, in a second
    @ParameterizedTest
    @MethodSource("splits")
    void togetherTheyKeepToTheLimit(String split) throws Exception {
        var bucket = "linli:limit:test:" + UUID.randomUUID();
        for (var perSecond : split.split(" ")) {
            start(bucket, Integer.parseInt(perSecond));
        }
        var readers = processes.stream().map(Process::inputReader).toList();
        readers.forEach(reader -> line(reader, "ready"));
        for (var process : processes) {
            process.outputWriter().append('\n').flush();
        }
        var let = new long[SECONDS];
        for (var reader : readers) {
            var told = line(reader, "let [");
            assertThat(told).endsWith("exposed false");
            var seconds = told.substring(0, told.indexOf(']')).split(", ");
            Arrays.setAll(let, i -> let[i] + Long.parseLong(seconds[i]));
        }
        for (var process : processes) {
            assertThat(process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
        System.out.println("let in by four processes, a second each: " + Arrays.toString(let));

        // a full bucket, and what flowed in since
        var all = RATE.quota() + (double) SECONDS * A_SECOND;
        assertThat((double) Arrays.stream(let).sum()).isCloseTo(all, within(all * ERROR));
        var steady = (double) (SECONDS - EMPTIED) * A_SECOND;
        assertThat((double) Arrays.stream(let).skip(EMPTIED).sum())
                .isCloseTo(steady, within(steady * ERROR));
    }
}
