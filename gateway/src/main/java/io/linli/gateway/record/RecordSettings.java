package io.linli.gateway.record;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where records of operations go. An unknown key stops the start.
///
/// @param file one JSON line each; without it they go to standard output
/// @param fileMax a file of this size is put aside
/// @param files how many are kept aside; the oldest goes away
@ConfigurationProperties(prefix = "linli.record", ignoreUnknownFields = false)
record RecordSettings(
        @Nullable Path file, @DefaultValue("64MB") DataSize fileMax, @DefaultValue("8") int files) {
    private static final int FILES_MAX = 1_000;

    RecordSettings {
        if (files < 0 || files > FILES_MAX) {
            throw new IllegalArgumentException(
                    "files: " + files + " (expected: 0.." + FILES_MAX + ")");
        }
    }

    RecordSink sink() {
        return file == null ? RecordSink.STDOUT : new RecordFile(file, fileMax.toBytes(), files);
    }
}
