package io.linli.citizen.governance.attachments;

import java.util.Arrays;
import java.util.Optional;

/// What an attachment may be, known by its first bytes and never by what its sender calls it.
public enum ContentType {
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    PDF("application/pdf", '%', 'P', 'D', 'F', '-');

    private final String mime;
    private final int[] magic;

    ContentType(String mime, int... magic) {
        this.mime = mime;
        this.magic = magic;
    }

    public String mime() {
        return mime;
    }

    /// The type whose first bytes these are.
    static Optional<ContentType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
