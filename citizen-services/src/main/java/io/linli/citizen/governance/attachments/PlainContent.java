package io.linli.citizen.governance.attachments;

import static io.linli.citizen.governance.attachments.AttachmentReason.ATTACHMENT_TOO_LARGE;
import static io.linli.citizen.governance.attachments.AttachmentReason.CONTENT_BROKEN;
import static io.linli.citizen.governance.attachments.AttachmentReason.CONTENT_TYPE_DENIED;

import java.nio.BufferUnderflowException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What is kept of an attachment: its type as its bytes say it, and its bytes without what a camera
/// or editor wrote beside the picture.
record PlainContent(ContentType type, byte[] bytes) {

    /// @throws io.linli.mesh.refusal.Refusal `ATTACHMENT_TOO_LARGE`, `CONTENT_TYPE_DENIED` or
    ///   `CONTENT_BROKEN`
    static PlainContent of(byte[] content, long sizeMax) {
        if (content.length > sizeMax) {
            throw ATTACHMENT_TOO_LARGE.refuse("size", content.length, "<= " + sizeMax);
        }
        var type =
                ContentType.of(content)
                        .orElseThrow(() ->
                                CONTENT_TYPE_DENIED.refuse("content", "unknown", "JPEG, PNG, PDF"));
        try {
            return new PlainContent(
                    type,
                    switch (type) { // no default: a new type must fail to compile here
                        case JPEG -> JpegPlain.of(content);
                        case PNG -> PngPlain.of(content);
                        case PDF -> content;
                    });
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw CONTENT_BROKEN.refuse("content", type, "a whole " + type);
        }
    }

    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
