package io.linli.dev.command;

import io.linli.dev.box.RunFolder;
import io.linli.dev.process.RunningProcess;
import io.linli.dev.process.Stopper;
import java.time.Duration;
import java.util.List;

/// Stops the mesh, whoever started it and however that ended.
final class Down {
    private static final Duration LAUNCHER_MAX = Duration.ofSeconds(70);

    private final Box box;
    private final Screen screen;

    Down(Box box, Screen screen) {
        this.box = box;
        this.screen = screen;
    }

    int run() throws Exception {
        var launcher = box.run().read(RunFolder.LAUNCHER).filter(RunningProcess::isAlive);
        if (launcher.isPresent()) {
            screen.say(
                    "  asking the launcher (pid " + launcher.get().pid() + ") to stop everything");
            new Stopper(LAUNCHER_MAX).stop(List.of(launcher.get()));
        }
        try (var _ = box.lock()) {
            var stopped = new StopAll(box, screen).run();
            box.run().remove(RunFolder.LAUNCHER);
            screen.say(
                    launcher.isPresent() || stopped > 0
                            ? "Linli has stopped; its data is kept."
                            : "Linli is not running.");
        }
        return 0;
    }
}
