package io.linli.bench.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Writes each size down as a file, for clients that are not written in Java.
final class Bodies {
    private Bodies() {}

    static void main(String[] folder) throws IOException {
        for (var size : Size.values()) {
            var file = Path.of(folder[0], size.name().toLowerCase(Locale.ROOT) + ".json");
            Files.write(file, size.json());
            System.out.println(file + " " + Files.size(file));
        }
    }
}
