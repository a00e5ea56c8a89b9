package io.linli.dev.part;

import io.linli.dev.box.Json;
import io.linli.dev.box.Secrets;
import io.linli.dev.process.Launch;
import io.linli.dev.process.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Sign-in. Started as plain Java on a flat class path, which Keycloak does not document but which
/// lets the start cache work (docs/adr); `LINLI_KEYCLOAK=standard` uses its own loader instead.
final class Keycloak implements JvmPart {
    private static final String HEAP = System.getenv().getOrDefault("LINLI_KEYCLOAK_HEAP", "256m");
    private static final boolean STANDARD = "standard".equals(System.getenv("LINLI_KEYCLOAK"));

    private final KeycloakHome home;
    private final Databases databases;
    private final Secrets secrets;
    private final Addresses addresses;

    /// @param publicPort where this process listens
    /// @param databasePort of PostgreSQL
    /// @param gateway base address of the console
    record Addresses(int publicPort, int managementPort, int databasePort, String gateway) {}

    Keycloak(KeycloakHome home, Databases databases, Secrets secrets, Addresses addresses) {
        this.home = home;
        this.databases = databases;
        this.secrets = secrets;
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public List<String> needs() {
        return List.of("postgres");
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("http", addresses.publicPort(), "management", addresses.managementPort());
    }

    @Override
    public void prepare(Progress progress) {
        home.prepare(progress);
    }

    /// Imports the realm only into a database that does not have it: what administrators have
    /// changed since then stays.
    @Override
    public Launch launch(Progress progress) {
        var command = new ArrayList<>(cache().startCommand());
        if (!databases.hasRealm(RealmFile.REALM)) {
            progress.say(name(), "filling its database (once, about half a minute)");
            Json.write(importFile(), RealmFile.withDemo());
            command.add("--import-realm");
            told(addresses.gateway());
        }
        return new Launch(command, environment(), directory());
    }

    @Override
    public boolean isReady() {
        return Probe.status(addresses.managementPort(), "/health/ready") == 200;
    }

    /// Tells Keycloak where the console is now, if that has changed since it was last told.
    @Override
    public void onceReady() {
        try {
            Files.deleteIfExists(importFile());
            var told = Files.exists(toldFile()) ? Files.readString(toldFile()) : "";
            if (!told.equals(addresses.gateway())) {
                KeycloakDoor.of(addresses.publicPort())
                        .moveConsole(addresses.gateway(), secrets.keycloakAdmin());
                told(addresses.gateway());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void warmUp() {
        var realm = "/realms/" + RealmFile.REALM;
        List.of(
                        realm + "/.well-known/openid-configuration",
                        realm + "/protocol/openid-connect/certs",
                        realm
                                + "/protocol/openid-connect/auth?response_type=code&client_id=linli-console"
                                + "&scope=openid&redirect_uri=http://localhost/login/oauth2/code/linli"
                                + "&code_challenge_method=S256&code_challenge="
                                + "x".repeat(43))
                .forEach(path -> Probe.status(addresses.publicPort(), path));
        KeycloakDoor.of(addresses.publicPort()).logInAndOut(RealmFile.demoUsers().getFirst());
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(6);
    }

    @Override
    public StartCache cache() {
        var flags = new ArrayList<>(JvmCommand.smallAndQuick("128m", HEAP));
        flags.addAll(
                List.of(
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "-Dkc.home.dir=" + home.folder(),
                        "-Djboss.server.config.dir=" + home.folder().resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-Dquarkus-log-max-startup-records=10000"));
        var jvm =
                STANDARD
                        ? new JvmCommand(
                                JvmCommand.thisJava(),
                                flags,
                                home.folder().resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                                arguments())
                        : new JvmCommand(
                                JvmCommand.thisJava(),
                                flags,
                                home.classPath(),
                                "org.keycloak.quarkus.runtime.KeycloakMain",
                                arguments());
        return new StartCache(home.folder(), jvm);
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "KC_DB_PASSWORD", Objects.requireNonNull(secrets.database().get("keycloak")),
                "KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakDoor.ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin(),
                "LINLI_CONSOLE_SECRET", secrets.oidcClient(),
                "LINLI_CONSOLE_URL", "http://localhost",
                "LINLI_CONSOLE_BACKCHANNEL_LOGOUT_URL",
                        KeycloakDoor.backchannelLogout(addresses.gateway()));
    }

    @Override
    public Path directory() {
        return home.folder();
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + addresses.publicPort(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + addresses.managementPort(),
                "--hostname=http://localhost:" + addresses.publicPort(),
                "--db-url=jdbc:postgresql://127.0.0.1:" + addresses.databasePort() + "/keycloak",
                "--db-username=keycloak",
                "--db-pool-max-size=20",
                "--cache=local",
                "--log-level=info,io.smallrye.health:error");
    }

    private void told(String gateway) {
        try {
            Files.writeString(toldFile(), gateway);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path toldFile() {
        return home.folder().resolve("console-address");
    }

    private Path importFile() {
        return home.folder().resolve("data/import/linli-realm.json");
    }
}
