package io.linli.citizen.governance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much may leave at once.
///
/// @param linesMax lines of one export
@ConfigurationProperties(prefix = "linli.exports", ignoreUnknownFields = false)
public record ExportSettings(@DefaultValue("5000") int linesMax) {
    public ExportSettings {
        if (linesMax < 1) {
            throw new IllegalArgumentException(
                    "linli.exports.lines-max: " + linesMax + " (expected: 1 or more)");
        }
    }
}
