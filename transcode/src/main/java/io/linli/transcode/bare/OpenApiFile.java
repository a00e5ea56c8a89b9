package io.linli.transcode.bare;

import io.linli.transcode.plan.Api;
import java.nio.file.Path;

/// The description of the API, as a file.
final class OpenApiFile {
    private OpenApiFile() {}

    static void write(Api api, Path file) {
        throw new IllegalStateException("--openapi: " + file + ": " + api + " is not described yet");
    }
}
