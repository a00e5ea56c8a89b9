package io.linli.dev.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Starts processes that outlive the launcher: own session, no terminal, output in a log file.
public final class Starter {
    /// Present in the environment of every process of a mesh; its value is the state folder.
    public static final String MARK = "LINLI_PART_OF";

    private final Path state;
    private final Path logs;

    public Starter(Path state, Path logs) {
        this.state = state;
        this.logs = logs;
    }

    /// Starts `launch`; its output goes to the log of `name`, the log before that is kept as `.1`.
    public Process start(String name, Launch launch) {
        return start(name, launch, List.of("setsid"));
    }

    /// The same, behind everything else that wants the processor.
    public Process startInBackground(String name, Launch launch) {
        return start(name, launch, List.of("setsid", "nice", "-n", "19"));
    }

    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    private Process start(String name, Launch launch, List<String> before) {
        var command = new ArrayList<>(before);
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command).directory(launch.directory().toFile());
        builder.environment().putAll(launch.environment());
        builder.environment().put(MARK, state.toString());
        try {
            builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(freshLog(name).toFile());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path freshLog(String name) throws IOException {
        Files.createDirectories(logs);
        var log = log(name);
        if (Files.exists(log)) {
            Files.move(log, logs.resolve(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }
}
