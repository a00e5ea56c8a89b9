package io.linli.dev.command;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/// What is said when the mesh is ready: where to go, who to be, how to stop.
final class Welcome {
    private final Screen screen;

    Welcome(Screen screen) {
        this.screen = screen;
    }

    void print(MeshFile mesh, Duration took, Map<String, Duration> times, boolean detached) {
        screen.say("");
        screen.say("Linli is ready after %.1f s.".formatted(took.toMillis() / 1000.0));
        if (times.containsKey("gateway")) {
            screen.say("  Console           " + mesh.gateway());
            screen.say(
                    "  API description   "
                            + mesh.gateway()
                            + "/docs (OpenAPI: "
                            + mesh.gateway()
                            + "/openapi.json)");
        }
        screen.say("  Sign-in           " + mesh.issuer());
        screen.say("  For scripts       .linli/mesh.json");
        screen.say("  Time to ready     " + times(times));
        screen.say("");
        screen.say("Demo users; the password of all is " + mesh.users().getFirst().password());
        mesh.users().forEach(user -> screen.say(line(user)));
        screen.say("");
        screen.say(
                detached
                        ? "Stop it with ./linli down; ./linli status shows what runs, ./linli demo plays a case."
                        : "Stop it with Ctrl-C; in another terminal, ./linli status shows what runs, ./linli demo plays a case.");
    }

    private static String line(MeshFile.User user) {
        return "  %-18s  %-15s %-14s %s"
                .formatted(
                        String.join(",", user.roles()), user.username(), place(user), user.name());
    }

    private static String place(MeshFile.User user) {
        if (user.org() != null) {
            return user.org();
        }
        return user.region() != null ? user.region() : String.join(",", user.estates());
    }

    private static String times(Map<String, Duration> times) {
        return times.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(time -> time.getKey() + " " + time.getValue().toMillis() + " ms")
                .collect(Collectors.joining(", "));
    }
}
