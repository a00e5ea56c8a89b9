package io.linli.helm;

import com.marcnuri.helm.Helm;
import java.nio.file.Path;
import java.util.List;

/// The chart itself, in the hands of the real Helm.
final class Chart {
    static final Path FOLDER = Path.of("linli");
    static final String RELEASE = "mesh";
    private static final String OLDEST_KUBERNETES = "1.30.0";

    private Chart() {}

    /// The rendered text of the chart with `values` laid over its defaults.
    ///
    /// @throws IllegalStateException with Helm's own words if the values are refused
    static String render(Path... values) {
        var template =
                new Helm(FOLDER)
                        .template()
                        .withName(RELEASE)
                        .withNamespace("linli")
                        .withKubeVersion(OLDEST_KUBERNETES);
        for (var file : values) {
            template.withValuesFile(file);
        }
        return template.call();
    }

    /// What Helm's strict linter has to say; empty if it is content.
    ///
    /// @throws IllegalStateException if the linter found an error
    static List<String> lint() {
        var result = new Helm(FOLDER).lint().strict().call();
        if (result.isFailed()) {
            throw new IllegalStateException(String.join("\n", result.getMessages()));
        }
        return result.getMessages();
    }
}
