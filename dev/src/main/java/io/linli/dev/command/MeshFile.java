package io.linli.dev.command;

import io.linli.dev.box.DemoWorld;
import io.linli.dev.box.Json;
import io.linli.dev.box.Ports;
import io.linli.dev.box.Secrets;
import io.linli.dev.part.RealmFile;
import io.linli.dev.part.ServiceEnvironment;
import io.linli.dev.process.RunningProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everything a script needs to use the running mesh. Its presence says that the mesh is ready.
record MeshFile(
        String gateway,
        String issuer,
        String tokenUrl,
        String demoClientId,
        List<User> users,
        List<Partner> partners,
        List<ProcessEntry> processes,
        String postgres,
        String redis,
        String simulators) {

    /// @param region null for those not bound to one
    record User(
            String username,
            String password,
            String name,
            List<String> roles,
            @Nullable String region,
            @Nullable String org,
            List<String> estates) {
        static User of(RealmFile.User user) {
            return new User(
                    user.username(),
                    user.password(),
                    user.name(),
                    user.roles(),
                    orNull(user.region()),
                    orNull(user.org()),
                    user.estates());
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    /// Signs with `secret`, or with `privateKey` (base64 of PKCS 8); the other one is null.
    record Partner(
            String appKey,
            String name,
            String kind,
            String algorithm,
            @Nullable String secret,
            @Nullable String privateKey,
            List<String> scopes,
            List<String> estates,
            @Nullable String region,
            @Nullable String callbackUrl) {
        static Partner of(DemoWorld.Partner partner, Secrets.PartnerKey key) {
            var pair = key.pair();
            return new Partner(
                    partner.appKey(),
                    partner.name(),
                    partner.kind(),
                    partner.algorithm(),
                    key.secret(),
                    pair == null ? null : pair.privateKey(),
                    partner.scopes(),
                    partner.estates(),
                    partner.region(),
                    partner.callbackUrl());
        }
    }

    record ProcessEntry(String name, long pid, List<Integer> ports) {
        static ProcessEntry of(RunningProcess process) {
            return new ProcessEntry(
                    process.name(),
                    process.pid(),
                    process.ports().values().stream().sorted().toList());
        }
    }

    static MeshFile of(
            Ports ports, Secrets secrets, DemoWorld world, List<RunningProcess> processes) {
        var issuer = ServiceEnvironment.issuer(ports);
        return new MeshFile(
                "http://localhost:" + ports.of("gateway"),
                issuer,
                issuer + "/protocol/openid-connect/token",
                RealmFile.DEMO_CLIENT,
                RealmFile.demoUsers().stream().map(User::of).toList(),
                world.partners().stream()
                        .map(partner ->
                                Partner.of(
                                        partner,
                                        Objects.requireNonNull(
                                                secrets.partners().get(partner.appKey()))))
                        .toList(),
                processes.stream().map(ProcessEntry::of).toList(),
                "postgresql://linli_owner:"
                        + secrets.database().get("linli_owner")
                        + "@127.0.0.1:"
                        + ports.of("postgres")
                        + "/linli",
                "redis://:" + secrets.redis() + "@127.0.0.1:" + ports.of("redis"),
                "http://127.0.0.1:" + ports.of("simulators"));
    }

    void write(Path file) {
        Json.write(file, this);
    }
}
