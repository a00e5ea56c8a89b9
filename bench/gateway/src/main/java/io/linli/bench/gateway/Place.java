package io.linli.bench.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Where one run happens: folders and ports.
///
/// @param bench the folder `bench` of the checkout
/// @param results of this run: logs, inputs, figures
record Place(Path bench, Path results) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /// Below the range from which the kernel takes ports for outgoing connections.
    private static final int PORT_FIRST = 21_000;

    private static final int PORT_LAST = 32_000;
    private static int port = PORT_FIRST;

    static Place in(Path bench) throws IOException {
        var name = NAME.format(LocalDateTime.now(ZoneOffset.UTC));
        return new Place(bench, Files.createDirectories(bench.resolve("results").resolve(name)));
    }

    String classPath(String module) {
        return bench.resolve(module).resolve("target/classes") + ":" + jars(module);
    }

    String jars(String module) {
        return bench.resolve(module).resolve("target/lib") + "/*";
    }

    /// The product's gateway, unpacked, as its launcher runs it.
    Path product() throws IOException {
        try (var files = Files.list(bench.resolve("gateway/target/product"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }

    /// A free port; never the same one twice.
    static int port() {
        while (port < PORT_LAST) {
            port++;
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (IOException _) {
                // taken; the next one may be free
            }
        }
        throw new IllegalStateException("no free port between " + PORT_FIRST + " and " + PORT_LAST);
    }
}
