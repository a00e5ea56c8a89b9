package io.linli.dev.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.dev.box.DemoWorld;
import io.linli.dev.box.Json;
import io.linli.dev.box.Ports;
import io.linli.dev.box.Secrets;
import io.linli.dev.process.ProcessIdentity;
import io.linli.dev.process.RunningProcess;
import io.linli.dev.process.RunningProcess.StopSignal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MeshFileTest {
    @TempDir Path folder;

    @Test
    void tellsAScriptAllItNeeds() {
        var mesh = written();

        assertThat(mesh.get("gateway").asString()).startsWith("http://localhost:");
        assertThat(mesh.get("tokenUrl").asString())
                .isEqualTo(mesh.get("issuer").asString() + "/protocol/openid-connect/token");
        assertThat(mesh.get("demoClientId").asString()).isEqualTo("linli-demo");
        assertThat(mesh.get("postgres").asString())
                .matches("postgresql://linli_owner:.+@127.0.0.1:\\d+/linli");
        assertThat(mesh.get("redis").asString()).matches("redis://:.+@127.0.0.1:\\d+");
    }

    @Test
    void namesUsersPartnersAndProcesses() {
        var mesh = written();
        var wang = named(mesh, "users", "username", "grid.wang");
        var sm2 = named(mesh, "partners", "appKey", "portal-sm2");
        var firm = named(mesh, "partners", "appKey", "firm-yuanyuan");

        assertThat(wang.get("region").asString()).isEqualTo("110105017036");
        assertThat(wang.get("roles").get(0).asString()).isEqualTo("grid-worker");
        assertThat(sm2.has("secret")).isFalse();
        assertThat(sm2.get("privateKey").asString()).isNotEmpty();
        assertThat(firm.get("estates")).hasSize(2);
        assertThat(mesh.get("processes").toString())
                .isEqualTo("[{\"name\":\"identity\",\"pid\":7,\"ports\":[1,2]}]");
    }

    private JsonNode written() {
        var ports = Ports.choose(folder.resolve("ports.json"), 20_123);
        var world = DemoWorld.of("http://127.0.0.1:1");
        var secrets = Secrets.of(folder.resolve("secrets.json"), world);
        var identity =
                new RunningProcess(
                        "identity",
                        new ProcessIdentity(7, 1, "boot"),
                        Map.of("http", 1, "grpc", 2),
                        StopSignal.TERM,
                        Instant.EPOCH);
        var file = folder.resolve("mesh.json");
        MeshFile.of(ports, secrets, world, List.of(identity)).write(file);
        return Json.read(file, JsonNode.class).orElseThrow();
    }

    private static JsonNode named(JsonNode mesh, String list, String key, String value) {
        return mesh.get(list)
                .valueStream()
                .filter(item -> item.get(key).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
