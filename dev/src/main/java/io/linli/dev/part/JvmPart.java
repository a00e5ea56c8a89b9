package io.linli.dev.part;

import io.linli.dev.process.Launch;
import java.nio.file.Path;
import java.util.Map;

/// A part that is a Java program, and so can be made to start faster by a practice run.
public interface JvmPart extends Part {
    StartCache cache();

    Map<String, String> environment();

    Path directory();

    /// Makes the running program load what its first users will need.
    default void warmUp() {}

    @Override
    default Launch launch(Progress progress) {
        return new Launch(cache().startCommand(), environment(), directory());
    }

    /// A start that notes which classes are used.
    default Launch practice() {
        return new Launch(cache().recordCommand(), environment(), directory());
    }
}
