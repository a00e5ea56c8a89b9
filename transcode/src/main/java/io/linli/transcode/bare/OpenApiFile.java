package io.linli.transcode.bare;

import io.linli.transcode.openapi.Info;
import io.linli.transcode.openapi.OpenApi;
import io.linli.transcode.plan.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The description of the API, as a file.
final class OpenApiFile {
    private OpenApiFile() {}

    /// @throws IllegalArgumentException when it cannot be written there
    static void write(Api api, Path file) {
        try {
            Files.write(file, OpenApi.of(api, Info.of(title(api), "1")));
        } catch (IOException e) {
            throw new IllegalArgumentException("--openapi: " + file + ": " + e.getMessage(), e);
        }
    }

    private static String title(Api api) {
        return api.plans().getFirst().method().getService().getFile().getPackage();
    }
}
