package io.linli.dev.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a Java program is started, without what only makes it start faster.
///
/// @param flags of the JVM; the heap first, then what saves memory and start time
/// @param arguments of the program itself
record JvmCommand(
        Path java, List<String> flags, String classPath, String mainClass, List<String> arguments) {
    /// Small and quick to start rather than fast in the long run; measure load with other flags.
    ///
    /// @param heapAtStart enough for the start itself, which else is slowed by growing step by step
    static List<String> smallAndQuick(String heapAtStart, String heapMax) {
        return List.of(
                "-Xms" + heapAtStart,
                "-Xmx" + heapMax,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    /// The Java this launcher itself runs on.
    static Path thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    List<String> with(List<String> more) {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(flags);
        command.addAll(more);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        return command;
    }
}
