package io.linli.bench.gateway;

import io.linli.bench.contract.Size;
import java.io.IOException;

/// One of those measured, up and listening.
interface Rival extends AutoCloseable {
    String name();

    /// The process whose time and memory count.
    long pid();

    /// @throws IllegalStateException when its answer is not what was sent
    void check(Size size) throws IOException, InterruptedException;

    Sample round(Size size, int seconds, int connections) throws IOException, InterruptedException;

    @Override
    void close();
}
