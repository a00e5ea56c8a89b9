package io.linli.dev.command;

import io.linli.dev.box.Ports;
import io.linli.dev.box.Secrets;
import io.linli.dev.box.Trouble;
import io.linli.dev.part.Mesh;
import io.linli.dev.process.Stopper;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/// Stops one process, if it still runs, and starts it again with the same ports and secrets.
final class Restart {
    private static final Duration STOP_MAX = Duration.ofSeconds(20);

    private final Box box;
    private final Screen screen;

    Restart(Box box, Screen screen) {
        this.box = box;
        this.screen = screen;
    }

    int run(String name) throws Exception {
        try (var _ = box.lock()) {
            if (box.run().living().isEmpty()) {
                throw new Trouble("Linli is not running", "start it: ./linli up");
            }
            var ports = Ports.last(box.layout().portsFile());
            var world = Mesh.demoWorld(ports);
            var secrets = Secrets.of(box.layout().secretsFile(), world);
            var mesh = new Mesh(box.layout(), ports, secrets);
            var part = mesh.part(name);
            stop(name);
            part.prepare(screen::progress);
            screen.ready(part, new StartOne(box, screen::progress).start(part));
            if (Files.exists(box.layout().meshFile())) {
                MeshFile.of(ports, secrets, world, box.parts()).write(box.layout().meshFile());
            }
        }
        return 0;
    }

    /// The note goes first, so that a launcher in the foreground does not report an accident.
    private void stop(String name) {
        var before = box.run().read(name);
        box.run().remove(name);
        before.ifPresent(process -> new Stopper(STOP_MAX).stop(List.of(process)));
    }
}
