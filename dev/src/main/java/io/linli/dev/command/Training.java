package io.linli.dev.command;

import io.linli.dev.box.Ports;
import io.linli.dev.box.Secrets;
import io.linli.dev.box.Trouble;
import io.linli.dev.part.JvmPart;
import io.linli.dev.part.Mesh;
import io.linli.dev.part.Part;
import io.linli.dev.process.Launch;
import io.linli.dev.process.ProcessIdentity;
import io.linli.dev.process.RunningProcess;
import io.linli.dev.process.RunningProcess.StopSignal;
import io.linli.dev.process.Stopper;
import io.linli.dev.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Makes the start caches that are missing, one after the other, behind everything else. Each part
/// is run once more for a minute, on ports of its own and on an empty database, so that the mesh
/// people use is not disturbed. Stopping it at any moment loses nothing but the work.
final class Training {
    /// Names of all processes of a training begin so.
    static final String PREFIX = "training";

    private static final String DATABASE = "linli_training";
    private static final String SLOWEST = "keycloak";
    private static final int REDIS_INDEX = 1;
    private static final Duration READY_MAX = Duration.ofMinutes(5);
    private static final Duration RECORD_MAX = Duration.ofMinutes(2);
    private static final Duration ASSEMBLE_MAX = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);

    private final Box box;
    private final Screen screen;

    Training(Box box, Screen screen) {
        this.box = box;
        this.screen = screen;
    }

    /// Starts a training that goes on when this command ends; nothing happens when none is needed.
    static void startInBackground(Box box, Mesh mesh, List<String> names, Screen screen) {
        var missing = missing(mesh, names);
        if (missing.isEmpty()) {
            return;
        }
        screen.say(
                "Start caches for "
                        + missing.size()
                        + " processes are being made in the background;"
                        + " once they are there, a start takes about half the time.");
        var command =
                List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlinli.root=" + box.layout().sources(),
                        "-Dlinli.state=" + box.layout().state(),
                        "-cp",
                        Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString(),
                        "io.linli.dev.Main",
                        "train",
                        String.join(",", missing));
        note(
                box,
                PREFIX,
                box.starter()
                        .startInBackground(
                                PREFIX, new Launch(command, Map.of(), box.layout().state())));
    }

    /// @param names of the parts to train
    int run(List<String> names) throws IOException {
        var real = Ports.last(box.layout().portsFile());
        var secrets = Secrets.of(box.layout().secretsFile(), Mesh.demoWorld(real));
        var mesh = new Mesh(box.layout(), real, secrets);
        mesh.databases().createScratch(DATABASE);
        for (var name : missing(mesh, names)) {
            train(
                    (JvmPart)
                            mesh.practising(real.movedAside(name), DATABASE, REDIS_INDEX)
                                    .part(name));
        }
        mesh.databases().dropScratch(DATABASE);
        box.run().remove(PREFIX);
        return 0;
    }

    /// The quickest to train first; Keycloak takes longer than all the others do.
    private static List<String> missing(Mesh mesh, List<String> names) {
        return mesh.parts(names).stream()
                .filter(part -> part instanceof JvmPart jvm && !jvm.cache().isThere())
                .map(Part::name)
                .sorted(Comparator.comparing(SLOWEST::equals))
                .toList();
    }

    private void train(JvmPart part) throws IOException {
        var begin = System.nanoTime();
        if (!record(part) || !assemble(part)) {
            screen.complain("no start cache for " + part.name() + "; it starts without one");
            return;
        }
        var cache = part.cache();
        Files.move(cache.assembled(), cache.file(), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(cache.recorded());
        screen.say(
                "start cache for %s made in %d s, %d MiB"
                        .formatted(
                                part.name(),
                                (System.nanoTime() - begin) / 1_000_000_000L,
                                Files.size(cache.file()) >> 20));
    }

    private boolean record(JvmPart part) {
        var name = PREFIX + "-" + part.name();
        var process = box.starter().startInBackground(name, part.practice());
        var running = note(box, name, process);
        var ready =
                Waiting.until(READY_MAX, LOOK_EVERY, () -> !process.isAlive() || part.isReady());
        if (ready && process.isAlive()) {
            warmUp(part);
        }
        new Stopper(RECORD_MAX).stop(List.of(running));
        box.run().remove(name);
        return ready && Files.exists(part.cache().recorded());
    }

    /// A practice that is cut short is still worth keeping.
    private void warmUp(JvmPart part) {
        try {
            part.warmUp();
        } catch (Trouble trouble) {
            screen.complain(trouble.getMessage());
        }
    }

    private boolean assemble(JvmPart part) throws IOException {
        var name = PREFIX + "-" + part.name() + "-cache";
        Files.deleteIfExists(part.cache().assembled());
        var launch =
                new Launch(part.cache().assembleCommand(), part.environment(), part.directory());
        var process = box.starter().startInBackground(name, launch);
        var running = note(box, name, process);
        var ended = Waiting.until(ASSEMBLE_MAX, LOOK_EVERY, () -> !process.isAlive());
        new Stopper(Duration.ZERO).stop(List.of(running));
        box.run().remove(name);
        return ended && process.exitValue() == 0 && Files.exists(part.cache().assembled());
    }

    private static RunningProcess note(Box box, String name, Process process) {
        var identity =
                ProcessIdentity.of(process.pid())
                        .orElseGet(() -> new ProcessIdentity(process.pid(), -1, "ended at once"));
        var running = new RunningProcess(name, identity, Map.of(), StopSignal.TERM, Instant.now());
        box.run().write(running);
        return running;
    }
}
