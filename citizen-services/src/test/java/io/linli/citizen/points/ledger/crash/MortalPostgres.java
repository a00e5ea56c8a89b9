package io.linli.citizen.points.ledger.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.store.DbSettings;
import io.linli.mesh.store.Schemas;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A PostgreSQL of its own that keeps what it has acknowledged, and that can be killed: one of its
/// backends, upon which it recovers by itself, or all of it, upon which it is started again with
/// the command line it had.
final class MortalPostgres implements AutoCloseable {
    private static final Duration RECOVERY_MAX = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Path data;
    private final File log;
    private final DbSettings settings;

    MortalPostgres(Path folder) {
        data = folder.resolve("data");
        log = folder.resolve("postgres.log").toFile();
        try {
            server =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(data)
                            .setLocaleConfig("locale", "C.UTF-8")
                            .setServerConfig("fsync", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("max_connections", "60")
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var admin = admin("postgres");
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(admin.sql("SHOW " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
        admin.sql("CREATE ROLE owner LOGIN PASSWORD 'owner'").update();
        admin.sql("CREATE ROLE app LOGIN PASSWORD 'app'").update();
        admin.sql("CREATE DATABASE crash OWNER owner").update();
        settings = new DbSettings(url("crash"), "app", "app", "owner", "owner", 10);
        new Schemas(settings).migrate("points");
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    private JdbcClient admin(String database) {
        return JdbcClient.create(
                new DriverManagerDataSource(url(database), "postgres", "postgres"));
    }

    DbSettings settings() {
        return settings;
    }

    /// Speaks as one whom no policy binds.
    JdbcClient db() {
        return admin("crash");
    }

    /// As a backend's crash does it: all others are ended too, and memory is thrown away.
    void killOneBackend() {
        try {
            admin("crash")
                    .sql(
                            "SELECT pid FROM pg_stat_activity WHERE usename = 'app' ORDER BY random() LIMIT 1")
                    .query(Long.class)
                    .optional()
                    .flatMap(ProcessHandle::of)
                    .ifPresent(ProcessHandle::destroyForcibly);
        } catch (DataAccessException e) {
            // it has gone by itself in this very moment; the next kill finds another
        }
        waitUntilItAnswers();
    }

    void killAll() {
        var master = master();
        var command = words(master.pid(), "cmdline");
        var environment = new HashMap<String, String>();
        words(master.pid(), "environ")
                .forEach(word -> {
                    var cut = word.indexOf('=');
                    environment.put(word.substring(0, cut), word.substring(cut + 1));
                });
        master.destroyForcibly();
        master.onExit().join();
        var end = System.nanoTime() + RECOVERY_MAX.toNanos();
        var started = start(command, environment);
        while (!answers()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("PostgreSQL does not come back: " + log);
            }
            if (!started.isAlive()) { // what was left of the old one had to end first
                started = start(command, environment);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private ProcessHandle master() {
        try {
            var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(long pid, String what) {
        try {
            var text =
                    new String(
                            Files.readAllBytes(Path.of("/proc", Long.toString(pid), what)),
                            StandardCharsets.UTF_8);
            return List.of(text.split("\0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// PostgreSQL refuses to run as root, so the embedded one runs in a name space without it.
    private Process start(List<String> command, Map<String, String> environment) {
        var words = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.addAll(command);
        var builder =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilItAnswers() {
        var end = System.nanoTime() + RECOVERY_MAX.toNanos();
        while (!answers()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("PostgreSQL does not recover");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private boolean answers() {
        try {
            return db().sql("SELECT 1").query(Integer.class).single() == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
