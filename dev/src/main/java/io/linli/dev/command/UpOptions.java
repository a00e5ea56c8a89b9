package io.linli.dev.command;

import io.linli.dev.box.Ports;
import io.linli.dev.box.Trouble;
import io.linli.dev.part.Mesh;
import java.util.List;

/// How `up` was asked to start.
///
/// @param port of the gateway; [Ports#ANY] for the first free one from the usual one on
/// @param portAsked whether the port was given rather than taken as usual
/// @param detach whether to return as soon as the mesh is ready
/// @param only the parts to start; all of them unless told otherwise
record UpOptions(int port, boolean portAsked, boolean detach, List<String> only) {
    static final int DEFAULT_PORT = Ports.GATEWAY;
    private static final int PORT_MAX = 65_535;
    private static final String USAGE = "./linli up [--detach] [--port N|any] [--only NAME,NAME]";

    /// @throws Trouble when an option is not known or not what it should be
    static UpOptions of(List<String> arguments) {
        var options = new UpOptions(DEFAULT_PORT, false, false, Mesh.NAMES);
        for (var i = 0; i < arguments.size(); i++) {
            options =
                    switch (arguments.get(i)) {
                        case "--detach" ->
                                new UpOptions(options.port, options.portAsked, true, options.only);
                        case "--port" ->
                                new UpOptions(
                                        port(value(arguments, ++i)),
                                        true,
                                        options.detach,
                                        options.only);
                        case "--only" ->
                                new UpOptions(
                                        options.port,
                                        options.portAsked,
                                        options.detach,
                                        names(value(arguments, ++i)));
                        default -> throw new Trouble("up does not know " + arguments.get(i), USAGE);
                    };
        }
        return options;
    }

    private static String value(List<String> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }

    private static int port(String text) {
        if (text.equals("any")) {
            return Ports.ANY;
        }
        try {
            var port = Integer.parseInt(text);
            if (port >= 1 && port <= PORT_MAX) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, in the same words as a number out of range
        }
        throw new Trouble("--port: '" + text + "' (expected: 1.." + PORT_MAX + " or any)", USAGE);
    }

    private static List<String> names(String text) {
        var names = List.of(text.split(","));
        if (!Mesh.NAMES.containsAll(names)) {
            throw new Trouble(
                    "--only: '" + text + "' (expected: of " + String.join(",", Mesh.NAMES) + ")",
                    USAGE);
        }
        return names;
    }
}
