package io.linli.dev.part;

import io.linli.dev.process.Launch;
import io.linli.dev.process.Probe;
import io.linli.dev.process.RunningProcess.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The database server: passwords for everyone, writes forced to disk, loopback only.
public final class Postgres implements Part {
    private static final Duration INIT_MAX = Duration.ofMinutes(2);

    private final Path folder;
    private final Path archive;
    private final Path logs;
    private final int port;
    private final String password;
    private final Databases databases;

    /// @param folder where programs and data lie
    /// @param archive the jar that carries the programs
    public Postgres(Path folder, Path archive, Path logs, int port, Map<String, String> passwords) {
        this.folder = folder;
        this.archive = archive;
        this.logs = logs;
        this.port = port;
        this.password = Objects.requireNonNull(passwords.get("postgres"));
        this.databases = new Databases("jdbc:postgresql://127.0.0.1:" + port + "/", passwords);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("postgres", port);
    }

    @Override
    public void prepare(Progress progress) {
        try {
            Folders.createOpen(folder);
            if (!Files.exists(programs())) {
                progress.say(name(), "unpacking");
                Archives.unpackXzInJar(archive, programs());
            }
            if (!Files.exists(data())) {
                progress.say(name(), "making an empty database");
                initialise();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch(Progress progress) {
        var command = new ArrayList<>(List.of(program("postgres"), "-D", data().toString()));
        settings().forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return new Launch(user().command(command), Map.of("TZ", "UTC"), folder);
    }

    /// Not only "someone answers": another server on the port would have another data folder.
    @Override
    public boolean isReady() {
        if (!Probe.accepts(port)) {
            return false;
        }
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW data_directory")) {
            return rows.next() && Path.of(rows.getString(1)).equals(data());
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void onceReady() {
        databases.complete();
    }

    @Override
    public StopSignal stopSignal() {
        return StopSignal.INT;
    }

    private void initialise() throws IOException {
        var fresh = folder.resolve("data.new");
        Folders.delete(fresh);
        Files.createDirectory(fresh);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwx------"));
        var passwordFile = Files.createTempFile(folder, "initdb", ".pw");
        var user = user();
        try {
            Files.writeString(passwordFile, password);
            user.give(passwordFile);
            user.give(fresh);
            Tool.run(
                    user.command(
                            List.of(
                                    program("initdb"),
                                    "-D",
                                    fresh.toString(),
                                    "--username=postgres",
                                    "--auth=scram-sha-256",
                                    "--pwfile=" + passwordFile,
                                    "--encoding=UTF8",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--locale=C.UTF-8")),
                    Map.of("TZ", "UTC", "LC_ALL", "C.UTF-8"),
                    INIT_MAX,
                    logs.resolve("initdb.log"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("port", Integer.toString(port)),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("max_connections", "150"),
                Map.entry("shared_buffers", "64MB"),
                Map.entry("max_wal_size", "256MB"),
                Map.entry("log_line_prefix", "%m [%p] %u@%d "),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"));
    }

    private PostgresUser user() {
        return PostgresUser.choose(programs().resolve("bin/postgres"), data());
    }

    private String program(String name) {
        return programs().resolve("bin").resolve(name).toString();
    }

    private Path programs() {
        return folder.resolve(archive.getFileName().toString().replace(".jar", ""));
    }

    private Path data() {
        return folder.resolve("data");
    }
}
