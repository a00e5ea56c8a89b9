package io.linli.bench.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process of ours, on one processor; ended when closed, and when this process ends.
final class Started implements AutoCloseable {
    private static final int READY_SECONDS = 90;

    /// A virtual machine puts its start cache together when it ends.
    private static final int END_SECONDS = 60;

    private final String name;
    private final Process process;

    private Started(String name, Process process) {
        this.name = name;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /// One that is talked to over its standard input and output.
    static Started talking(int processor, Place place, String name, List<String> command)
            throws IOException {
        return new Started(name, pinned(processor, place, name, command).start());
    }

    static Started on(int processor, Place place, String name, List<String> command)
            throws IOException {
        var log = place.results().resolve(name + ".out").toFile();
        var process = pinned(processor, place, name, command).redirectOutput(log);
        return new Started(name, process.start());
    }

    private static ProcessBuilder pinned(
            int processor, Place place, String name, List<String> command) {
        var words = new ArrayList<>(List.of("taskset", "-c", Integer.toString(processor)));
        words.addAll(command);
        return new ProcessBuilder(words)
                .directory(place.results().toFile())
                .redirectError(place.results().resolve(name + ".log").toFile());
    }

    /// Waits until something of ours listens there.
    Started listening(int port) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " has ended by itself: see its log");
            }
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return this;
            } catch (IOException _) {
                process.waitFor(50, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException(name + " does not listen on port " + port);
    }

    long pid() {
        return process.pid();
    }

    /// Says one line and hears one.
    String ask(String line) throws IOException {
        var out = process.outputWriter();
        out.write(line);
        out.newLine();
        out.flush();
        return hear();
    }

    String hear() throws IOException {
        var line = process.inputReader().readLine();
        if (line == null) {
            throw new IOException(name + " says nothing any more: see its log");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
