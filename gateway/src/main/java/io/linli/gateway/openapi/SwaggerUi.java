package io.linli.gateway.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The browsable page's software, from its own archive.
final class SwaggerUi {
    /// As the archive says, so that it is written down in the build alone.
    static final String VERSION = version();

    private SwaggerUi() {}

    private static String version() {
        var properties = new Properties();
        try (var in =
                SwaggerUi.class.getResourceAsStream(
                        "/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(Objects.requireNonNull(in, "swagger-ui"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"));
    }
}
