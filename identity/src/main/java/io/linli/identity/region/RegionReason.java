package io.linli.identity.region;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a region is turned down.
public enum RegionReason implements Reason {
    /// No such code on that day.
    REGION_UNKNOWN(Kind.MISSING);

    private final Kind kind;

    RegionReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
