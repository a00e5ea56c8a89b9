package io.linli.transcode.bare;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was asked for on the command line.
///
/// @param descriptor a `FileDescriptorSet`, as `protoc --descriptor_set_out` and `buf build` write
///   it
/// @param target `host:port` of the gRPC service
/// @param port to listen on; 0 for any that is free
/// @param limits whether rate and concurrency are bounded
/// @param openApi where to write the description of the API; nothing for nowhere
/// @param rules a service configuration with `http.rules`; nothing for annotations alone
record Options(
        Path descriptor,
        String target,
        int port,
        boolean limits,
        @Nullable Path openApi,
        @Nullable Path rules) {
    static final String USAGE =
            "--descriptor FILE.pb --target HOST:PORT [--port N] [--limits off]"
                    + " [--openapi FILE] [--rules FILE.yaml]";

    private static final int PORT = 8080;
    private static final int PORT_MAX = 65_535;

    /// @throws IllegalArgumentException naming the option that is wrong
    static Options of(List<String> words) {
        @Nullable Path descriptor = null;
        @Nullable String target = null;
        var port = PORT;
        var limits = true;
        @Nullable Path openApi = null;
        @Nullable Path rules = null;
        for (var i = 0; i < words.size(); i += 2) {
            var option = words.get(i);
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException(option + ": no value (expected: " + USAGE + ")");
            }
            var value = words.get(i + 1);
            switch (option) {
                case "--descriptor" -> descriptor = Path.of(value);
                case "--target" -> target = target(value);
                case "--port" -> port = number(option, value);
                case "--limits" -> limits = limits(value);
                case "--openapi" -> openApi = Path.of(value);
                case "--rules" -> rules = Path.of(value);
                default ->
                        throw new IllegalArgumentException(
                                option + ": unknown (expected: " + USAGE + ")");
            }
        }
        if (descriptor == null) {
            throw new IllegalArgumentException("--descriptor: missing (expected: " + USAGE + ")");
        }
        if (target == null && openApi == null) {
            throw new IllegalArgumentException("--target: missing (expected: " + USAGE + ")");
        }
        return new Options(descriptor, target == null ? "" : target, port, limits, openApi, rules);
    }

    private static String target(String value) {
        var colon = value.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("--target: " + value + " (expected: HOST:PORT)");
        }
        number("--target", value.substring(colon + 1));
        return value;
    }

    private static int number(String option, String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > PORT_MAX) {
            throw new IllegalArgumentException(
                    option + ": " + value + " (expected: a port, up to " + PORT_MAX + ")");
        }
        return Integer.parseInt(value);
    }

    private static boolean limits(String value) {
        return switch (value) {
            case "on" -> true;
            case "off" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "--limits: " + value + " (expected: on or off)");
        };
    }
}
