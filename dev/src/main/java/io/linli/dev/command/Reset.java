package io.linli.dev.command;

import io.linli.dev.part.Folders;
import java.util.List;

/// Forgets everything people and services have stored. What is merely unpacked or built stays, so
/// that the next start is quick.
final class Reset {
    private final Box box;
    private final Screen screen;

    Reset(Box box, Screen screen) {
        this.box = box;
        this.screen = screen;
    }

    int run() throws Exception {
        new Down(box, screen).run();
        var layout = box.layout();
        try (var _ = box.lock()) {
            for (var path :
                    List.of(
                            layout.postgres().resolve("data"),
                            layout.postgres().resolve("data.new"),
                            layout.redis(),
                            layout.simulators(),
                            layout.logs(),
                            layout.portsFile(),
                            layout.secretsFile(),
                            layout.demoWorldFile(),
                            layout.demoRulesFile())) {
                Folders.delete(path);
            }
        }
        screen.say("All data is deleted; ./linli up starts an empty mesh.");
        return 0;
    }
}
