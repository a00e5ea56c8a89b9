package io.linli.dev.part;

import io.linli.dev.process.Launch;
import io.linli.dev.process.RunningProcess.StopSignal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// One process of the mesh.
public interface Part {
    /// Also the name of its log and of its note in the run folder.
    String name();

    /// The parts that must be ready before this one is started.
    default List<String> needs() {
        return List.of();
    }

    /// What it listens on, by purpose.
    Map<String, Integer> ports();

    /// Work that comes before a start and needs no other part: unpacking, building. Quick when it
    /// was done before.
    default void prepare(Progress progress) {}

    /// How to start it; called when all it needs is ready.
    Launch launch(Progress progress);

    /// Whether it does its work by now. Asked again and again.
    boolean isReady();

    /// Work that needs the part itself, done before others may use it.
    default void onceReady() {}

    default StopSignal stopSignal() {
        return StopSignal.TERM;
    }

    /// How long it may take from start to ready on a slow machine.
    default Duration patience() {
        return Duration.ofMinutes(4);
    }
}
