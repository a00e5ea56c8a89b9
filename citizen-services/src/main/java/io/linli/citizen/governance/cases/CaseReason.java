package io.linli.citizen.governance.cases;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a case is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum CaseReason implements Reason {
    CASE_UNKNOWN(Kind.MISSING),
    CATEGORY_UNKNOWN(Kind.INVALID),
    REGION_UNKNOWN(Kind.INVALID),
    PLACE_MISSING(Kind.INVALID),
    ASSIGNEE_UNKNOWN(Kind.INVALID),
    TEMPLATES_FULL(Kind.LIMIT),
    RATED_BY_PORTAL(Kind.STATE),
    EXTERNAL_ID_TAKEN(Kind.CONFLICT),
    STEP_ORDER(Kind.STATE),
    STEP_DENIED(Kind.DENIED),
    REASON_MISSING(Kind.INVALID),
    REOPEN_OVER(Kind.STATE),
    CASE_FOLLOWED(Kind.STATE),
    NOT_A_NEED(Kind.STATE),
    MERGE_INTO(Kind.STATE),
    MERGE_FULL(Kind.LIMIT),
    EVENTS_FULL(Kind.LIMIT),
    RATED_ALREADY(Kind.CONFLICT);

    private final Kind kind;

    CaseReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
