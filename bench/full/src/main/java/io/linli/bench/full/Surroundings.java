package io.linli.bench.full;

import io.linli.mesh.testkit.Keys;
import io.linli.mesh.testkit.RedisExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;

/// Starts them, writes down what a caller sends, tells how the gateway is to be started, and ends
/// them when its input ends.
///
/// Usage: `Surroundings ROOM_PORT REALM_PORT FOLDER`; prints the settings of the gateway, one a
/// line, then a line `token` with a token of an officer who may file cases.
final class Surroundings {
    private Surroundings() {}

    static void main(String[] words) throws Exception {
        var room = Integer.parseInt(words[0]);
        var redis = new RedisExtension();
        redis.beforeAll(null);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(redis)));
        Room.listen(room);
        var realm = new Realm(Integer.parseInt(words[1]));
        write(Path.of(words[2]));
        var caller = new Keys("gateway", "identity").settingsOf("gateway");
        var rooms = List.of("identity", "governance", "points", "property", "adapters");
        rooms.forEach(name -> tell("channels." + name, "127.0.0.1:" + room));
        tell("redis.url", redis.uri().toString());
        tell("caller.name", "gateway");
        tell("caller.private-key", caller.privateKey());
        tell("caller.trusted", caller.trusted());
        tell("oidc.issuer", realm.issuer());
        tell("oidc.client-id", "linli-console");
        tell("oidc.client-secret", "bench-only");
        tell("gateway.adapters-url", "http://127.0.0.1:1");
        System.out.println("token " + realm.token());
        new Scanner(System.in, StandardCharsets.UTF_8).forEachRemaining(_ -> {});
        System.exit(0);
    }

    private static void end(RedisExtension redis) {
        try {
            redis.afterAll(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(String name, String value) {
        System.out.println("--linli." + name + "=" + value);
    }

    private static void write(Path folder) throws Exception {
        Files.writeString(folder.resolve("case.json"), Room.asked());
        Files.writeString(folder.resolve("case-answer.json"), Room.answered());
        try (var contract = Surroundings.class.getResourceAsStream("/linli-contract.pb")) {
            Files.write(folder.resolve("linli-contract.pb"), contract.readAllBytes());
        }
    }
}
