package io.linli.gateway.openapi;

import io.linli.transcode.plan.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Describes the public API as OpenAPI 3.1, out of the contract alone.
final class ApiDescription {
    /// What holds for all methods: problems, ways to sign in.
    private static final String FRAME = "/openapi/frame.json";

    private ApiDescription() {}

    static ObjectNode of(Api api) {
        var description = frame();
        var comments = new Comments(api.set().files());
        var schemas = new Schemas(comments);
        var operations = new Operations(comments, schemas);
        var paths = description.putObject("paths");
        var seen = new HashMap<String, Integer>();
        for (var plan : api.plans()) {
            operations.describe(
                    plan, paths, seen.merge(plan.method().getFullName(), 1, Integer::sum) - 1);
        }
        var components = description.withObjectProperty("components").withObjectProperty("schemas");
        schemas.named().forEach(components::set);
        return description;
    }

    private static ObjectNode frame() {
        try (var in = ApiDescription.class.getResourceAsStream(FRAME)) {
            return (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(in, FRAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
