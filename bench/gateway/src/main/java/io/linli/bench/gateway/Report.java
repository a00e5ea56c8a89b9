package io.linli.bench.gateway;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Figures with what they are worth nothing without: machine, commit, date and command.
final class Report {
    private final Map<String, Object> members = new LinkedHashMap<>();

    Report(Place place, List<String> words) throws IOException {
        members.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        members.put("commit", commit(place));
        members.put("machine", machine());
        members.put("command", "bench/gateway/run " + String.join(" ", words));
    }

    Report with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    Path write(Place place) throws IOException {
        var json = new GsonBuilder().setPrettyPrinting().create().toJson(members);
        return Files.writeString(place.results().resolve("figures.json"), json);
    }

    String head() {
        return members.get("date") + ", " + members.get("commit") + ", " + members.get("machine");
    }

    private static Map<String, Object> machine() throws IOException {
        var machine = new LinkedHashMap<String, Object>();
        machine.put("processor", after("/proc/cpuinfo", "model name"));
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("memory", after("/proc/meminfo", "MemTotal"));
        machine.put("kernel", Files.readString(Path.of("/proc/sys/kernel/osrelease")).strip());
        machine.put("java", System.getProperty("java.vm.version"));
        machine.put("load", Files.readString(Path.of("/proc/loadavg")).strip());
        return machine;
    }

    private static String after(String file, String word) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(word))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String commit(Place place) throws IOException {
        var git =
                new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=9")
                        .directory(place.bench().toFile())
                        .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
