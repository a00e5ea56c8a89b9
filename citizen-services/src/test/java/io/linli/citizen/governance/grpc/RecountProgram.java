package io.linli.citizen.governance.grpc;

import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program that counts exported events again, as a process of its own: it shares neither code
/// nor memory with what it checks. Compiled once; from its sources, as docs/how-to/recount.md runs
/// it, each run would compile it anew.
final class RecountProgram {
    private static final Path SOURCES = Path.of("../dev/src/main/java");
    private static final String MAIN = "io.linli.dev.recount.Recount";
    private static final Path MAIN_SOURCE = SOURCES.resolve(MAIN.replace('.', '/') + ".java");

    private final Path folder;
    private final Path classes;

    /// What it came to.
    record Run(int exit, String said) {}

    /// @param folder for its classes and what it reads
    RecountProgram(Path folder) {
        this.folder = folder;
        this.classes = folder.resolve("classes");
        var exit =
                ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "-sourcepath",
                                SOURCES.toString(),
                                "-d",
                                classes.toString(),
                                MAIN_SOURCE.toString());
        if (exit != 0) {
            throw new IllegalStateException("the program does not compile");
        }
    }

    Run run(Path... files) throws IOException, InterruptedException {
        return run(List.of("-cp", classes.toString(), MAIN), files);
    }

    Run runFromSources(Path... files) throws IOException, InterruptedException {
        return run(List.of(MAIN_SOURCE.toString()), files);
    }

    private static Run run(List<String> program, Path... files)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx128m");
        command.addAll(program);
        Stream.of(files).map(Path::toString).forEach(command::add);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        return new Run(process.waitFor(), said);
    }

    /// A file with an answer in it, as the gateway writes it.
    Path told(String name, Message answer) throws IOException {
        return Files.writeString(folder.resolve(name), json(answer));
    }

    private static String json(Object value) {
        return switch (value) {
            case Timestamp time ->
                    '"'
                            + Instant.ofEpochSecond(time.getSeconds(), time.getNanos()).toString()
                            + '"';
            case Message message ->
                    message.getAllFields().entrySet().stream()
                            .map(field ->
                                    '"'
                                            + field.getKey().getJsonName()
                                            + "\": "
                                            + json(field.getValue()))
                            .collect(Collectors.joining(",\n", "{", "}"));
            case List<?> list ->
                    list.stream()
                            .map(RecountProgram::json)
                            .collect(Collectors.joining(", ", "[", "]"));
            default -> '"' + value.toString() + '"';
        };
    }
}
