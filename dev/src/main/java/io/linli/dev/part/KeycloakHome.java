package io.linli.dev.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keycloak's distribution, unpacked and built once for our database.
final class KeycloakHome {
    private static final Duration BUILD_MAX = Duration.ofMinutes(5);
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--metrics-enabled=true");

    private final Path folder;
    private final Path tarball;
    private final Path logs;

    KeycloakHome(Path keycloak, Path tarball, Path logs) {
        this.folder = keycloak.resolve(tarball.getFileName().toString().replace(".tar.gz", ""));
        this.tarball = tarball;
        this.logs = logs;
    }

    Path folder() {
        return folder;
    }

    /// Unpacks and builds it; what an interrupted earlier try left is thrown away.
    void prepare(Progress progress) {
        var built = folder.resolve("built-by-linli");
        if (Files.exists(built)) {
            return;
        }
        try {
            progress.say("keycloak", "unpacking");
            Files.createDirectories(folder.getParent());
            Archives.unpackGzip(tarball, folder);
            progress.say("keycloak", "building for our database (once, about half a minute)");
            build();
            Files.createFile(built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The jars in the order in which Keycloak's own loader looks into them. Its loader is not used
    /// because a JVM caches only classes of its built-in loaders; the rewritten classes come first.
    String classPath() {
        var first =
                Stream.of(
                                "quarkus/transformed-bytecode.jar",
                                "quarkus/generated-bytecode.jar",
                                "app/keycloak.jar")
                        .map(folder.resolve("lib")::resolve);
        var rest =
                Stream.of("boot", "main")
                        .flatMap(name -> jars(folder.resolve("lib/lib").resolve(name)));
        return Stream.concat(first, rest).map(Path::toString).collect(Collectors.joining(":"));
    }

    private void build() {
        var command =
                Stream.concat(
                        Stream.of(folder.resolve("bin/kc.sh").toString(), "build"),
                        BUILD_OPTIONS.stream());
        Tool.run(
                command.toList(),
                Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS",
                        "-Xmx640m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"),
                BUILD_MAX,
                logs.resolve("keycloak-build.log"));
    }

    private static Stream<Path> jars(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
