package io.linli.citizen.governance.attachments;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about an attachment is turned down. Names are API and never change.
public enum AttachmentReason implements Reason {
    ATTACHMENT_UNKNOWN(Kind.MISSING),
    ATTACHMENT_TOO_LARGE(Kind.LIMIT),
    ATTACHMENTS_FULL(Kind.LIMIT),
    CONTENT_TYPE_DENIED(Kind.INVALID),
    CONTENT_BROKEN(Kind.INVALID),
    STORE_AWAY(Kind.UNAVAILABLE);

    private final Kind kind;

    AttachmentReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
