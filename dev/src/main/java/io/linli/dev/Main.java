package io.linli.dev;

import io.linli.dev.box.Layout;
import io.linli.dev.command.Commands;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The launcher. `linli.root` is the repository, `linli.state` the folder for everything it keeps.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var root = Path.of(System.getProperty("linli.root", "."));
        var state = System.getProperty("linli.state");
        var layout = state == null ? Layout.of(root) : new Layout(root, Path.of(state));
        System.exit(new Commands(layout, out).run(arguments));
    }
}
