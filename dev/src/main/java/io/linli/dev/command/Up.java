package io.linli.dev.command;

import io.linli.dev.box.Json;
import io.linli.dev.box.Ports;
import io.linli.dev.box.RunFolder;
import io.linli.dev.box.Secrets;
import io.linli.dev.part.Mesh;
import io.linli.dev.process.ProcessIdentity;
import io.linli.dev.process.RunningProcess;
import io.linli.dev.process.RunningProcess.StopSignal;
import io.linli.dev.process.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/// Starts the mesh and, unless told otherwise, stays until it is told to stop.
final class Up {
    private final Box box;
    private final Screen screen;
    private final AtomicBoolean keepRunning = new AtomicBoolean();
    private final AtomicBoolean stopping = new AtomicBoolean();

    Up(Box box, Screen screen) {
        this.box = box;
        this.screen = screen;
    }

    /// @return the exit code
    int run(UpOptions options) throws Exception {
        var lock = box.lock();
        if (box.isComplete()) {
            return alreadyRunning(options);
        }
        takeOver();
        var stop = stopOnExit();
        start(options);
        if (options.detach()) {
            keepRunning.set(true);
            box.run().remove(RunFolder.LAUNCHER);
            return 0;
        }
        lock.release();
        stay();
        Runtime.getRuntime().removeShutdownHook(stop);
        box.run().remove(RunFolder.LAUNCHER);
        return 0;
    }

    private void start(UpOptions options) {
        var begin = System.nanoTime();
        var ports = Ports.choose(box.layout().portsFile(), options.port());
        screen.say("Linli is starting; its state is kept in " + box.layout().state());
        var world = Mesh.demoWorld(ports);
        var secrets = Secrets.of(box.layout().secretsFile(), world);
        Json.write(box.layout().demoWorldFile(), world.with(secrets));
        Json.write(box.layout().demoRulesFile(), Json.resource("/demo/rules.json"));
        var mesh = new Mesh(box.layout(), ports, secrets);
        var startOne = new StartOne(box, screen::progress);
        var times =
                new StartAll(mesh.parts(options.only()), startOne, screen).run(screen::progress);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        var file = MeshFile.of(ports, secrets, world, box.parts());
        file.write(box.layout().meshFile());
        new Welcome(screen).print(file, took, times, options.detach());
        Training.startInBackground(box, mesh, options.only(), screen);
    }

    private int alreadyRunning(UpOptions options) {
        var ports = Ports.last(box.layout().portsFile());
        screen.say(
                "Linli is already running at http://localhost:"
                        + ports.of("gateway")
                        + " (./linli status, ./linli down)");
        var asksForAnother =
                options.portAsked()
                        && options.port() != Ports.ANY
                        && options.port() != ports.of("gateway");
        return asksForAnother ? 1 : 0;
    }

    private void takeOver() {
        var left = new StopAll(box, screen).run();
        if (left > 0) {
            screen.say("Ended " + left + " processes an earlier run had left behind.");
        }
        var self = ProcessIdentity.ofThisProcess();
        box.run()
                .write(
                        new RunningProcess(
                                RunFolder.LAUNCHER,
                                self,
                                Map.of(),
                                StopSignal.TERM,
                                Instant.now()));
    }

    private Thread stopOnExit() {
        var stop =
                new Thread(() -> {
                    stopping.set(true);
                    if (!keepRunning.get()) {
                        var stopped = new StopAll(box, screen).run();
                        box.run().remove(RunFolder.LAUNCHER);
                        if (stopped > 0) {
                            screen.say("Linli has stopped; its data is kept.");
                        }
                    }
                });
        Runtime.getRuntime().addShutdownHook(stop);
        return stop;
    }

    /// Waits until the mesh is stopped from elsewhere, and tells of parts that end by themselves.
    private void stay() {
        var told = new HashSet<ProcessIdentity>();
        Waiting.until(
                Duration.ofDays(3650),
                Duration.ofSeconds(1),
                () -> {
                    var parts = box.parts();
                    parts.stream()
                            .filter(process -> !process.isAlive() && !stopping.get())
                            .filter(process -> told.add(process.identity()))
                            .forEach(process ->
                                    screen.complain(
                                            process.name()
                                                    + " has ended by itself: ./linli logs "
                                                    + process.name()
                                                    + ", then ./linli restart "
                                                    + process.name()));
                    return parts.isEmpty() && !stopping.get();
                });
    }
}
