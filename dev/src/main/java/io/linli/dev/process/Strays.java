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
/// noting it, or the run folder was deleted. They carry [Starter#MARK] in their environment;
/// programs that write over their environment are known by where they lie.
public final class Strays {
    private Strays() {}

    /// Every living process that was started for the mesh kept in `state`.
    ///
    /// @param programs folders whose programs only this mesh runs; not `state` itself, in which
    ///   another mesh may have its folder
    public static List<RunningProcess> of(Path state, List<Path> programs) {
        var mark = Starter.MARK + "=" + state;
        try (var entries = Files.list(Path.of("/proc"))) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .filter(name ->
                            liesIn(programs, program(name)) || environment(name).contains(mark))
                    .map(Long::parseLong)
                    .map(ProcessIdentity::of)
                    .flatMap(Optional::stream)
                    .map(identity -> Stopper.asRunning("stray", identity))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean liesIn(List<Path> folders, Path program) {
        return folders.stream().anyMatch(program::startsWith);
    }

    private static Path program(String pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", pid, "exe"));
        } catch (IOException e) {
            return Path.of("/"); // another user's process, part of the kernel, or gone meanwhile
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
