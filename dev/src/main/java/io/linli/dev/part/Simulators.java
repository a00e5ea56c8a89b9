package io.linli.dev.part;

import io.linli.dev.process.Launch;
import io.linli.dev.process.Probe;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Stand-ins for the outside platforms. They lie in the jar of `adapters` but run on their own.
final class Simulators implements Part {
    private static final String MAIN_CLASS = "io.linli.adapters.simulators.SimulatorsMain";

    private final AppFolder app;
    private final Path logs;
    private final int port;
    private final Map<String, String> environment;

    Simulators(AppFolder app, Path logs, int port, Map<String, String> environment) {
        this.app = app;
        this.logs = logs;
        this.port = port;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "simulators";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("http", port);
    }

    @Override
    public void prepare(Progress progress) {
        app.prepare(logs.resolve("unpack-simulators.log"));
    }

    @Override
    public Launch launch(Progress progress) {
        var jvm =
                new JvmCommand(
                        JvmCommand.thisJava(),
                        JvmCommand.smallAndQuick("16m", "64m"),
                        app.jar().toString(),
                        MAIN_CLASS,
                        List.of());
        return new Launch(jvm.with(List.of()), environment, app.folder());
    }

    @Override
    public boolean isReady() {
        return Probe.accepts(port);
    }
}
