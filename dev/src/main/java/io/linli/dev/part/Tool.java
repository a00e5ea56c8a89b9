package io.linli.dev.part;

import io.linli.dev.box.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Runs a program that ends by itself.
final class Tool {
    private static final int TAIL_LINES = 5;

    private Tool() {}

    /// @param output the file that takes what the program prints
    /// @throws Trouble when it fails or takes longer than `bound`
    static void run(
            List<String> command, Map<String, String> environment, Duration bound, Path output) {
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(output.getParent());
            var process = builder.start();
            process.getOutputStream().close();
            var ended = process.waitFor(bound.toSeconds(), TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new Trouble(
                        program(command)
                                + (ended
                                        ? " ended with " + process.exitValue()
                                        : " took longer than " + bound.toSeconds() + " s")
                                + tail(output),
                        "read " + output + ", then run ./linli up again");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(program(command) + " was interrupted", "run ./linli up again");
        }
    }

    /// Whether this command can be run here at all.
    static boolean works(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String program(List<String> command) {
        return Path.of(command.getFirst()).getFileName().toString();
    }

    private static String tail(Path output) throws IOException {
        var lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        return lines.stream()
                .skip(Math.max(0, lines.size() - TAIL_LINES))
                .map(line -> "\n    " + line)
                .reduce("", String::concat);
    }
}
