package io.linli.citizen.governance.calls;

import static io.linli.citizen.governance.attachments.AttachmentReason.STORE_AWAY;

import io.linli.citizen.governance.attachments.Blobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bytes in a folder of this machine; for one box. A file is there whole or not at all.
final class DiskBlobs implements Blobs {
    private static final Logger LOG = LoggerFactory.getLogger(DiskBlobs.class);
    private static final Pattern KEY = Pattern.compile("[0-9a-z-]+(/[0-9a-z-]+)*");

    private final Path folder;

    DiskBlobs(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String key, byte[] content, String mime) {
        var file = file(key);
        try {
            Files.createDirectories(file.getParent());
            var part = Files.createTempFile(file.getParent(), "part", "");
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.error("cannot keep {}", file, e);
            throw STORE_AWAY.refuse("store", "disk");
        }
    }

    @Override
    public byte[] get(String key) {
        var file = file(key);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            LOG.error("cannot read {}", file, e);
            throw STORE_AWAY.refuse("store", "disk");
        }
    }

    private Path file(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("key: " + key + " (expected: " + KEY + ")");
        }
        return folder.resolve(key);
    }
}
