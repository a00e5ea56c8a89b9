package io.linli.dev.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How one process is started.
///
/// @param environment added to what the launcher itself was given
public record Launch(List<String> command, Map<String, String> environment, Path directory) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
