package io.linli.dev.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.dev.box.DemoWorld;
import io.linli.dev.box.Layout;
import io.linli.dev.box.Ports;
import io.linli.dev.box.Secrets;
import io.linli.dev.part.Mesh;
import io.linli.dev.process.RunningProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts and stops the real database server and the real Redis.
class DatabasesRunTest {
    @TempDir Path state;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Box box;
    private Mesh mesh;
    private Ports ports;
    private Secrets secrets;
    private Screen screen;

    @BeforeEach
    void start() throws IOException {
        // As root the server runs as another user, who must be able to get here.
        Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwxr-xr-x"));
        box = Box.of(new Layout(Path.of("..").toAbsolutePath(), state));
        screen = new Screen(new PrintStream(said, true, StandardCharsets.UTF_8));
        ports = Ports.choose(box.layout().portsFile(), 20_124);
        secrets = Secrets.of(box.layout().secretsFile(), new DemoWorld(List.of(), List.of()));
        mesh = new Mesh(box.layout(), ports, secrets);
        startAll();
    }

    @AfterEach
    void stop() {
        new StopAll(box, screen).run();
    }

    @Test
    void dataOutlivesAStopAndNoProcessDoes() throws SQLException {
        run("linli_owner", "CREATE TABLE kept (value int)");
        run("linli_owner", "INSERT INTO kept VALUES (42)");
        var before = box.parts();

        assertThat(new StopAll(box, screen).run()).isEqualTo(2);
        assertThat(before).noneMatch(RunningProcess::isAlive);
        assertThat(box.parts()).isEmpty();

        startAll();
        assertThat(text("linli_owner", "SELECT value FROM kept")).isEqualTo("42");
    }

    @Test
    void theServerWritesToDiskAndAsksForPasswords() throws SQLException {
        assertThat(text("linli_identity", "SHOW fsync")).isEqualTo("on");
        assertThat(text("linli_identity", "SHOW password_encryption")).isEqualTo("scram-sha-256");
        assertThatThrownBy(() -> DriverManager.getConnection(url(), "linli_identity", "guess"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void servicesOwnNothingAndCannotStepAroundRowSecurity() throws SQLException {
        var powers =
                "SELECT count(*) FROM pg_roles WHERE rolname LIKE 'linli%'"
                        + " AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole)";

        assertThat(text("linli_citizen", powers)).isEqualTo("0");
        assertThatThrownBy(() -> run("linli_citizen", "CREATE SCHEMA mine"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("linli_citizen", "CREATE TABLE public.mine (a int)"))
                .hasMessageContaining("permission denied");
        run("linli_owner", "CREATE SCHEMA room");
    }

    @Test
    void afterAHardKillTheSameDataComesBackUp() throws SQLException {
        run("linli_owner", "CREATE TABLE kept (value int)");
        box.parts()
                .forEach(
                        process -> ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly());
        new StopAll(box, screen).run();

        startAll();
        assertThat(text("linli_owner", "SELECT count(*) FROM kept")).isEqualTo("0");
    }

    private void startAll() {
        var startOne = new StartOne(box, screen::progress);
        new StartAll(mesh.parts(List.of("postgres", "redis")), startOne, screen)
                .run(screen::progress);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + ports.of("postgres") + "/linli";
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, secrets.database().get(role));
    }

    private void run(String role, String sql) throws SQLException {
        try (var connection = connect(role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String role, String sql) throws SQLException {
        try (var connection = connect(role);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
