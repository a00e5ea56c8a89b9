package io.linli.dev.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Where everything lies. One folder holds all state of a mesh; deleting it forgets the mesh.
///
/// @param sources the repository
/// @param state the folder of this mesh, `.linli` in the repository unless told otherwise
public record Layout(Path sources, Path state) {
    public Layout {
        sources = sources.toAbsolutePath().normalize();
        state = state.toAbsolutePath().normalize();
    }

    public static Layout of(Path sources) {
        return new Layout(sources, sources.resolve(".linli"));
    }

    /// Archives the build has fetched.
    public Path parts() {
        return sources.resolve("dev/target/parts");
    }

    /// The built jar of a module, as Maven leaves it.
    ///
    /// @throws Trouble when the module was not built
    public Path jar(String module) {
        var target = sources.resolve(module).resolve("target");
        try (var files = Files.exists(target) ? Files.list(target) : Stream.<Path>of()) {
            return files.filter(file -> isJarOf(module, file.getFileName().toString()))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(() ->
                            new Trouble(
                                    module
                                            + " is not built: no linli-"
                                            + module
                                            + "-*.jar in "
                                            + target,
                                    "run ./linli up, which builds what is missing, and read .linli/logs/build.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJarOf(String module, String file) {
        return file.startsWith("linli-" + module + "-")
                && file.endsWith(".jar")
                && !file.endsWith("-sources.jar")
                && !file.endsWith("-tests.jar");
    }

    /// Unpacked applications, with the caches that make them start faster.
    public Path apps() {
        return state.resolve("app");
    }

    public Path postgres() {
        return state.resolve("postgres");
    }

    public Path redis() {
        return state.resolve("redis");
    }

    public Path keycloak() {
        return state.resolve("keycloak");
    }

    /// What the simulated platforms remember.
    public Path simulators() {
        return state.resolve("simulators");
    }

    /// What is attached to cases.
    public Path attachments() {
        return state.resolve("attachments");
    }

    public Path logs() {
        return state.resolve("logs");
    }

    public Path run() {
        return state.resolve("run");
    }

    public Path meshFile() {
        return state.resolve("mesh.json");
    }

    public Path portsFile() {
        return state.resolve("ports.json");
    }

    public Path secretsFile() {
        return state.resolve("secrets.json");
    }

    public Path demoWorldFile() {
        return state.resolve("demo-world.json");
    }

    public Path demoRulesFile() {
        return state.resolve("demo-rules.json");
    }
}
