package io.linli.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The mesh the tests run over. `./linli test` starts one; without it these tests do not run.
final class RunningMesh implements ExecutionCondition {
    private static final String WHERE = System.getProperty("linli.mesh", "");
    private static final long RESTART_MAX_SECONDS = 120;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return WHERE.isEmpty()
                ? ConditionEvaluationResult.disabled("no mesh runs; ./linli test starts one")
                : ConditionEvaluationResult.enabled("over " + WHERE);
    }

    static MeshFile mesh() {
        return MeshFile.read(Path.of(WHERE));
    }

    static People people() {
        return new People(mesh(), Clock.systemUTC());
    }

    /// Ends a process of the mesh the hard way and starts it again.
    static void killAndRestart(String process) {
        var pid = mesh().pid(process);
        ProcessHandle.of(pid)
                .orElseThrow(() -> new JourneyBroken(process + " does not run"))
                .destroyForcibly();
        try {
            var builder =
                    new ProcessBuilder("./linli", "restart", process)
                            .directory(Path.of(System.getProperty("linli.root")).toFile())
                            .inheritIO();
            builder.environment()
                    .put("LINLI_STATE", Path.of(WHERE).toAbsolutePath().getParent().toString());
            var restart = builder.start();
            if (!restart.waitFor(RESTART_MAX_SECONDS, TimeUnit.SECONDS)
                    || restart.exitValue() != 0) {
                throw new JourneyBroken(process + " did not come back");
            }
        } catch (IOException e) {
            throw new JourneyBroken(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyBroken("interrupted");
        }
    }
}
