package io.linli.dev.command;

import io.linli.dev.part.Part;
import io.linli.dev.process.RunningProcess;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the person at the keyboard reads.
final class Screen {
    private final PrintStream out;

    Screen(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
    }

    void progress(String part, String what) {
        say("  %-18s %s".formatted(part, what));
    }

    void ready(Part part, Duration time) {
        progress(
                part.name(),
                "ready in %5.1f s   %s".formatted(time.toMillis() / 1000.0, ports(part)));
    }

    void waitingFor(List<String> names) {
        say("  … still waiting for " + String.join(", ", names));
    }

    void stopping(Collection<RunningProcess> processes) {
        say(
                "  stopping "
                        + processes.stream()
                                .map(RunningProcess::name)
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    void complain(String line) {
        say("linli: " + line);
    }

    void trouble(String what, String mend) {
        complain(what);
        say("  mend: " + mend);
    }

    private static String ports(Part part) {
        return new TreeMap<>(part.ports())
                .entrySet().stream()
                        .sorted((a, b) -> Integer.compare(a.getValue(), b.getValue()))
                        .map(port -> port.getKey() + " " + port.getValue())
                        .collect(Collectors.joining(", "));
    }
}
