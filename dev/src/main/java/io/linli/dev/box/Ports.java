package io.linli.dev.box;

import io.linli.dev.process.PortHolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Which port belongs to which part. A part keeps its port from run to run as long as it is free.
///
/// All stay below 32768, where Linux begins to hand out ports to outgoing connections.
public final class Ports {
    /// The gateway's usual port.
    public static final int GATEWAY = 8080;

    /// Instead of the gateway's port: whichever is free.
    public static final int ANY = 0;

    static final int PORT_MAX = 32_767;
    private static final int TRIES_MAX = 200;
    private static final int SPARE = 19_500;

    private static final Map<String, Integer> WISHES = wishes();

    private final Map<String, Integer> chosen;

    private Ports(Map<String, Integer> chosen) {
        this.chosen = Map.copyOf(chosen);
    }

    /// Chooses ports for a start and writes them down.
    ///
    /// @param gateway the port people will use, never swapped for another one; or [#ANY]
    /// @throws Trouble when that port is taken
    public static Ports choose(Path file, int gateway) {
        return choose(file, gateway, Ports::isFree);
    }

    static Ports choose(Path file, int gateway, IntPredicate isFree) {
        if (gateway != ANY && !isFree.test(gateway)) {
            throw taken(gateway);
        }
        var before = known(file);
        var chosen = new TreeMap<String, Integer>();
        chosen.put("gateway", gateway == ANY ? free(GATEWAY, chosen, isFree) : gateway);
        WISHES.forEach((name, wish) ->
                chosen.put(name, free(before.getOrDefault(name, wish), chosen, isFree)));
        Json.write(file, chosen);
        return new Ports(chosen);
    }

    /// The ports of the last start; empty map when there was none.
    public static Ports last(Path file) {
        return new Ports(known(file));
    }

    public int of(String name) {
        var port = chosen.get(name);
        if (port == null) {
            throw new Trouble("no port is known for " + name, "start the mesh first: ./linli up");
        }
        return port;
    }

    /// The same ports, but spare ones for one part, so that it can be run a second time.
    public Ports movedAside(String name) {
        var moved = new TreeMap<>(chosen);
        moved.keySet().stream()
                .filter(key ->
                        key.equals(name)
                                || key.equals(name + "-grpc")
                                || key.equals(name + "-management"))
                .toList()
                .forEach(key -> moved.put(key, free(SPARE, moved, Ports::isFree)));
        return new Ports(moved);
    }

    public static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int free(int from, Map<String, Integer> taken, IntPredicate isFree) {
        return candidates(from)
                .filter(port -> !taken.containsValue(port))
                .filter(isFree)
                .findFirst()
                .orElseThrow(() ->
                        new Trouble(
                                "no free port near " + from,
                                "end some of the servers on this machine"));
    }

    private static IntStream candidates(int from) {
        return IntStream.range(from, Math.min(from + TRIES_MAX, PORT_MAX + 1));
    }

    private static Trouble taken(int port) {
        var holder = PortHolder.of(port).orElse("another process");
        var other =
                IntStream.rangeClosed(port + 1, port + TRIES_MAX).filter(Ports::isFree).findFirst();
        return new Trouble(
                "port " + port + " is taken by " + holder,
                "end that process, or choose another port: ./linli up --port "
                        + orElse(other, port + 1));
    }

    private static int orElse(OptionalInt value, int other) {
        return value.orElse(other);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> known(Path file) {
        return Json.read(file, Map.class).map(map -> (Map<String, Integer>) map).orElse(Map.of());
    }

    private static Map<String, Integer> wishes() {
        var wishes = new LinkedHashMap<String, Integer>();
        wishes.put("postgres", 15_432);
        wishes.put("redis", 16_379);
        wishes.put("keycloak", 18_080);
        wishes.put("keycloak-management", 19_000);
        wishes.put("simulators", 18_100);
        wishes.put("gateway-management", 19_200);
        wishes.put("identity", 18_201);
        wishes.put("identity-grpc", 19_201);
        wishes.put("citizen-services", 18_202);
        wishes.put("citizen-services-grpc", 19_202);
        wishes.put("property-services", 18_203);
        wishes.put("property-services-grpc", 19_203);
        wishes.put("adapters", 18_204);
        wishes.put("adapters-grpc", 19_204);
        return wishes;
    }
}
