package io.linli.dev.part;

import io.linli.dev.process.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarFile;

/// One of our services: a Spring Boot application that tells when it is ready.
public final class SpringApp implements JvmPart {
    private static final String HEAP = System.getenv().getOrDefault("LINLI_SERVICE_HEAP", "160m");

    private final String name;
    private final AppFolder app;
    private final Path logs;
    private final Map<String, Integer> ports;
    private final Map<String, String> environment;
    private final List<String> warmUpPaths;

    /// @param ports `http`, and `grpc` and `management` if it has them
    /// @param warmUpPaths what a practice run asks for
    SpringApp(
            String name,
            AppFolder app,
            Path logs,
            Map<String, Integer> ports,
            Map<String, String> environment,
            List<String> warmUpPaths) {
        this.name = name;
        this.app = app;
        this.logs = logs;
        this.ports = new LinkedHashMap<>(ports);
        this.environment = environment;
        this.warmUpPaths = warmUpPaths;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> needs() {
        return List.of("postgres", "redis");
    }

    @Override
    public Map<String, Integer> ports() {
        return ports;
    }

    @Override
    public void prepare(Progress progress) {
        app.prepare(logs.resolve("unpack-" + name + ".log"));
    }

    @Override
    public StartCache cache() {
        var jvm =
                new JvmCommand(
                        JvmCommand.thisJava(),
                        JvmCommand.smallAndQuick("96m", HEAP),
                        app.jar().toString(),
                        mainClass(),
                        List.of());
        return new StartCache(app.folder(), jvm);
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public Path directory() {
        return app.folder();
    }

    @Override
    public boolean isReady() {
        return Probe.status(port("/actuator"), "/actuator/health/readiness") == 200;
    }

    @Override
    public void warmUp() {
        warmUpPaths.forEach(path -> Probe.status(port(path), path));
    }

    /// What tells of the process itself may have a port of its own, so that strangers have no way
    /// to it.
    private int port(String path) {
        var http = Objects.requireNonNull(ports.get("http"));
        return path.startsWith("/actuator") ? ports.getOrDefault("management", http) : http;
    }

    private String mainClass() {
        try (var jar = new JarFile(app.jar().toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Main-Class");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
