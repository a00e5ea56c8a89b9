package io.linli.transcode.bare;

import io.linli.transcode.openapi.Info;
import io.linli.transcode.openapi.OpenApi;
import io.linli.transcode.plan.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The description of the API, as a file.
final class OpenApiFile {
    private OpenApiFile() {}

    /// @throws IllegalArgumentException when it cannot be written there
    static void write(Api api, Path file) {
        try {
            Files.write(file, OpenApi.of(api, info(api)));
        } catch (IOException e) {
            throw new IllegalArgumentException("--openapi: " + file + ": " + e.getMessage(), e);
        }
    }

    private static Info info(Api api) {
        var first = api.plans().getFirst().method().getService();
        var services =
                api.plans().stream()
                        .map(plan -> "`" + plan.method().getService().getFullName() + "`")
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        var title = first.getFile().getPackage();
        return new Info(
                title.isEmpty() ? first.getName() : title,
                "1",
                "The gRPC services " + services + " as REST. JSON is proto3 JSON.",
                List.of("/"));
    }
}
