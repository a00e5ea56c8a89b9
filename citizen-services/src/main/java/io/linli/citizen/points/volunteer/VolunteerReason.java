package io.linli.citizen.points.volunteer;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a volunteer record is turned down. Names are API (`ErrorInfo.reason`)
/// and never change.
public enum VolunteerReason implements Reason {
    PURPOSE(Kind.DENIED),
    RECORDS_MANY(Kind.LIMIT),
    CERTIFICATE_UNKNOWN(Kind.MISSING),
    CERTIFICATE_KEY(Kind.UNAVAILABLE);

    private final Kind kind;

    VolunteerReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
