package io.linli.dev.command;

import io.linli.dev.box.RunFolder;
import io.linli.dev.part.Mesh;
import io.linli.dev.process.ProcessIdentity;
import io.linli.dev.process.RunningProcess;
import io.linli.dev.process.Stopper;
import io.linli.dev.process.Strays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/// Ends every process of the mesh: what was noted, in reverse order of who needs whom, then what
/// was not.
final class StopAll {
    private static final Stopper STOPPER = new Stopper(Duration.ofSeconds(20));
    private static final Stopper AT_ONCE = new Stopper(Duration.ofSeconds(2));

    private final Box box;
    private final Screen screen;

    StopAll(Box box, Screen screen) {
        this.box = box;
        this.screen = screen;
    }

    /// @return how many processes were ended
    int run() {
        delete();
        var stopped = stop(AT_ONCE, named(Training.PREFIX));
        for (var stage : Mesh.STOPPING) {
            stopped +=
                    stop(
                            STOPPER,
                            living().stream()
                                    .filter(process -> stage.contains(process.name()))
                                    .toList());
        }
        stopped += stop(STOPPER, living());
        stopped += stop(AT_ONCE, strays());
        box.run().all().stream()
                .filter(process -> !process.name().equals(RunFolder.LAUNCHER))
                .forEach(process -> box.run().remove(process.name()));
        return stopped;
    }

    private int stop(Stopper stopper, Collection<RunningProcess> processes) {
        if (processes.isEmpty()) {
            return 0;
        }
        screen.stopping(processes);
        if (!stopper.stop(processes)) {
            screen.complain(
                    "could not be ended: "
                            + processes.stream().filter(RunningProcess::isAlive).toList());
        }
        return processes.size();
    }

    private List<RunningProcess> named(String prefix) {
        return living().stream().filter(process -> process.name().startsWith(prefix)).toList();
    }

    private List<RunningProcess> living() {
        return box.run().living().stream()
                .filter(process -> !process.name().equals(RunFolder.LAUNCHER))
                .toList();
    }

    private List<RunningProcess> strays() {
        var self = ProcessIdentity.ofThisProcess();
        var layout = box.layout();
        return Strays.of(layout.state(), List.of(layout.postgres(), layout.redis())).stream()
                .filter(process -> !process.identity().equals(self))
                .toList();
    }

    /// Nobody may take a mesh that is going down for one that is ready.
    private void delete() {
        try {
            Files.deleteIfExists(box.layout().meshFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
