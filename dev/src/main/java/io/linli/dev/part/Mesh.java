package io.linli.dev.part;

import io.linli.dev.box.DemoWorld;
import io.linli.dev.box.Layout;
import io.linli.dev.box.Ports;
import io.linli.dev.box.Secrets;
import io.linli.dev.box.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Everything that runs on this machine, in the order in which it is started.
public final class Mesh {
    public static final List<String> NAMES =
            List.of(
                    "postgres",
                    "redis",
                    "keycloak",
                    "simulators",
                    "identity",
                    "citizen-services",
                    "property-services",
                    "adapters",
                    "gateway");

    /// The order of stopping: those who call others go first, what all rest on goes last.
    public static final List<List<String>> STOPPING =
            List.of(
                    List.of("gateway"),
                    List.of(
                            "adapters",
                            "property-services",
                            "citizen-services",
                            "identity",
                            "simulators",
                            "keycloak"),
                    List.of("redis", "postgres"));

    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;
    private final ServiceEnvironment environment;

    public Mesh(Layout layout, Ports ports, Secrets secrets) {
        this(layout, ports, secrets, new ServiceEnvironment(layout, ports, secrets, "linli", ""));
    }

    private Mesh(Layout layout, Ports ports, Secrets secrets, ServiceEnvironment environment) {
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
        this.environment = environment;
    }

    /// The same mesh with other ports and other data, of which single parts can be tried out.
    ///
    /// @param database takes the place of `linli`
    /// @param redisIndex the number of the Redis database to use
    public Mesh practising(Ports spare, String database, int redisIndex) {
        return new Mesh(
                layout,
                spare,
                secrets,
                new ServiceEnvironment(layout, spare, secrets, database, "/" + redisIndex));
    }

    public static DemoWorld demoWorld(Ports ports) {
        return DemoWorld.of("http://127.0.0.1:" + ports.of("simulators"));
    }

    public List<Part> parts(List<String> names) {
        return names.stream().map(this::part).toList();
    }

    /// @throws Trouble when there is none of this name, or what it runs was not built
    public Part part(String name) {
        return switch (name) {
            case "postgres" -> postgres();
            case "redis" -> redis();
            case "keycloak" -> keycloak();
            case "simulators" -> simulators();
            case "identity", "citizen-services", "property-services", "adapters" -> service(name);
            case "gateway" -> gateway();
            default ->
                    throw new Trouble(
                            "there is no process " + name,
                            "name one of: " + String.join(", ", NAMES));
        };
    }

    public Databases databases() {
        return new Databases(
                "jdbc:postgresql://127.0.0.1:" + ports.of("postgres") + "/", secrets.database());
    }

    private Part postgres() {
        return new Postgres(
                layout.postgres(),
                archive("postgres-"),
                layout.logs(),
                ports.of("postgres"),
                secrets.database());
    }

    private Part redis() {
        return new Redis(layout.redis(), archive("redis-"), ports.of("redis"), secrets.redis());
    }

    private Part keycloak() {
        var home = new KeycloakHome(layout.keycloak(), archive("keycloak-"), layout.logs());
        var addresses =
                new Keycloak.Addresses(
                        ports.of("keycloak"),
                        ports.of("keycloak-management"),
                        ports.of("postgres"),
                        "http://127.0.0.1:" + ports.of("gateway"));
        return new Keycloak(home, databases(), secrets, addresses);
    }

    private Part simulators() {
        return new Simulators(
                new AppFolder(layout.apps(), "simulators", layout.jar("adapters")),
                layout.logs(),
                ports.of("simulators"),
                environment.ofSimulators());
    }

    private Part service(String name) {
        return new SpringApp(
                name,
                new AppFolder(layout.apps(), name, layout.jar(name)),
                layout.logs(),
                Map.of("http", ports.of(name), "grpc", ports.of(name + "-grpc")),
                environment.of(name),
                List.of("/actuator/health", "/actuator/prometheus"));
    }

    private Part gateway() {
        return new SpringApp(
                "gateway",
                new AppFolder(layout.apps(), "gateway", layout.jar("gateway")),
                layout.logs(),
                Map.of("http", ports.of("gateway"), "management", ports.of("gateway-management")),
                environment.ofGateway(),
                List.of(
                        "/",
                        "/session",
                        "/openapi.json",
                        "/v1/cases",
                        "/login",
                        "/actuator/prometheus"));
    }

    private Path archive(String prefix) {
        try (var files = Files.list(layout.parts())) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
