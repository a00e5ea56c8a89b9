package io.linli.adapters.faults;

import io.linli.adapters.RunningAdapters;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.testkit.InProcessMesh;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One of several processes that carry the same hand-overs, and how it is killed.
interface Replica extends AutoCloseable {
    /// Whatever it does at this moment is never finished. It lives again when this returns, or soon
    /// after.
    ///
    /// @return whether it was alive
    boolean kill();

    /// Speaks to it as a service of the mesh.
    Channels channels();

    @Override
    void close();

    /// One in this process: all its connections to the database are cut, with whatever transaction
    /// they are in.
    record Here(RunningAdapters adapters, Channels channels, JdbcClient admin, String name)
            implements Replica {
        static Here start(
                Map<String, String> settings,
                InProcessMesh mesh,
                Mortal mortal,
                JdbcClient admin,
                String name) {
            var adapters = new RunningAdapters(settings, mesh, List.of(mortal));
            return new Here(adapters, adapters.channelsOf("citizen-services"), admin, name);
        }

        @Override
        public boolean kill() {
            var cut =
                    admin.sql(
                                    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                                            + " WHERE application_name = :name")
                            .param("name", name)
                            .query(Long.class)
                            .single();
            return cut > 0;
        }

        @Override
        public void close() {
            channels.close();
            adapters.close();
        }
    }

    /// A process of its own, killed as `kill -9` does it.
    final class Apart implements Replica {
        private static final Duration LIFE = Duration.ofSeconds(20);

        private final List<String> command = new ArrayList<>();
        private final File log;
        private final Channels channels;
        private Process process;
        private long startedAt;

        Apart(Map<String, String> settings, InProcessMesh mesh, Path folder, String name) {
            command.addAll(
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1", // it never lives for long
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.linli.adapters.AdaptersApplication"));
            command.addAll(List.of(RunningAdapters.arguments(settings)));
            log = folder.resolve(name + ".log").toFile();
            channels =
                    RunningAdapters.channelsOf(
                            "citizen-services",
                            Integer.parseInt(settings.get("linli.grpc.port")),
                            mesh);
            process = started();
        }

        private Process started() {
            startedAt = System.nanoTime();
            try {
                return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public synchronized boolean kill() {
            if (System.nanoTime() - startedAt < LIFE.toNanos()) {
                return false; // it has hardly begun to do anything
            }
            end();
            process = started();
            return true;
        }

        private void end() {
            process.destroyForcibly();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public Channels channels() {
            return channels;
        }

        @Override
        public synchronized void close() {
            channels.close();
            end();
        }
    }
}
