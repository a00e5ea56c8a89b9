package io.linli.identity.publication;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Publications and the people about them, for tests.
public final class Samples {
    public static final Caller GAO = Callers.person("gao", "system-admin", "");
    public static final Caller MA = Callers.person("ma", "security-admin", "");
    public static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    public static final byte[] CONTRACT = {1, 2, 3};

    private Samples() {}

    public static Publication proposal(String name) {
        return new Publication(
                new PublicationId(UUID.randomUUID()),
                new PublicationName(name),
                "公交到站",
                new Target("bus.example.cn", 9090),
                List.of(
                        new Grant(
                                "cn.example.bus.v1.BusService.GetLine",
                                List.of("resident", "grid-worker"),
                                List.of("bus.read"),
                                Optional.of("region"))),
                new Terms(Terms.DEADLINE_DEFAULT, 7, true),
                List.of(
                        new Route(
                                "GET",
                                "/v1/x/" + name + "/lines/{id}",
                                "cn.example.bus.v1.BusService.GetLine")),
                "0".repeat(64),
                Publication.State.PROPOSED,
                List.of(Step.of(Step.Kind.PROPOSED, GAO, AT, "from the bus company")));
    }
}
