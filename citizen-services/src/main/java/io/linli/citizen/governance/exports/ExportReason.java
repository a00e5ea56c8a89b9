package io.linli.citizen.governance.exports;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about an export is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum ExportReason implements Reason {
    EXPORT_UNKNOWN(Kind.MISSING),
    EXPORT_TOO_LARGE(Kind.INVALID),
    EXPORT_DECIDED(Kind.STATE),
    EXPORT_NOT_APPROVED(Kind.STATE),
    EXPORT_EXPIRED(Kind.STATE),
    SELF_APPROVE(Kind.DENIED),
    TIER_TOO_LOW(Kind.DENIED),
    NOT_THE_APPLICANT(Kind.DENIED);

    private final Kind kind;

    ExportReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
