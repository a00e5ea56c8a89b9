package io.linli.e2e;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a running mesh tells about itself in `mesh.json`.
public record MeshFile(Path path, JsonNode content) {
    static final JsonMapper JSON = JsonMapper.shared();

    /// Someone who can sign in.
    public record User(String username, String password, String region) {}

    /// A machine that signs its calls.
    public record Partner(String appKey, String algorithm, String material) {}

    public static MeshFile read(Path path) {
        return new MeshFile(path, JSON.readTree(path.toFile()));
    }

    public String gateway() {
        return text("gateway");
    }

    public String tokenUrl() {
        return text("tokenUrl");
    }

    public String demoClientId() {
        return text("demoClientId");
    }

    public String simulators() {
        return text("simulators");
    }

    public User user(String username) {
        var user = named("users", "username", username);
        return new User(
                username, user.path("password").asString(), user.path("region").asString(""));
    }

    public Partner partner(String appKey) {
        var partner = named("partners", "appKey", appKey);
        var secret = partner.path("secret").asString("");
        return new Partner(
                appKey,
                partner.path("algorithm").asString(),
                secret.isEmpty() ? partner.path("privateKey").asString() : secret);
    }

    /// The process id of a part of the mesh, as it is now.
    public long pid(String process) {
        return read(path).named("processes", "name", process).path("pid").asLong();
    }

    public List<String> processes() {
        return content.path("processes").valueStream().map(p -> p.path("name").asString()).toList();
    }

    private String text(String field) {
        return content.path(field).asString();
    }

    private JsonNode named(String list, String key, String value) {
        return content.path(list)
                .valueStream()
                .filter(item -> item.path(key).asString().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                list + ": " + value + " (expected: in " + path + ")"));
    }
}
