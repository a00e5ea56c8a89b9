package io.linli.dev.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds processes of a mesh that nobody wrote down: a launcher was killed between starting one and
/// noting it, or the run folder was deleted. They carry [Starter#MARK] in their environment, or,
/// where a program has written over that, run from the state folder.
public final class Strays {
    private Strays() {}

    /// Every living process that was started for the mesh kept in `state`.
    public static List<RunningProcess> of(Path state) {
        var mark = Starter.MARK + "=" + state;
        try (var entries = Files.list(Path.of("/proc"))) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .filter(name ->
                            program(name).startsWith(state) || environment(name).contains(mark))
                    .map(Long::parseLong)
                    .map(ProcessIdentity::of)
                    .flatMap(Optional::stream)
                    .map(identity -> Stopper.asRunning("stray", identity))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path program(String pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", pid, "exe"));
        } catch (IOException e) {
            return Path.of(
                    "/"); // another user's process, a thread of the kernel, or gone meanwhile
        }
    }

    private static List<String> environment(String pid) {
        try {
            var bytes = Files.readAllBytes(Path.of("/proc", pid, "environ"));
            return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException e) {
            return List.of();
        }
    }
}
