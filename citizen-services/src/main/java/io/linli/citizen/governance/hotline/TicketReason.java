package io.linli.citizen.governance.hotline;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a ticket is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum TicketReason implements Reason {
    TICKET_UNKNOWN(Kind.MISSING),
    COMMUNITY_NOT_PRIMARY(Kind.INVALID),
    LEVEL_UNKNOWN(Kind.INVALID),
    WORD_DIFFERS(Kind.CONFLICT),
    NOT_FIRST_TAKER(Kind.DENIED),
    NOT_A_HELPER(Kind.DENIED),
    TICKET_STATE(Kind.STATE),
    RETURN_FORBIDDEN(Kind.CONFLICT),
    RETURN_LATE(Kind.STATE),
    EXTENSION_INVALID(Kind.INVALID),
    EXTENSION_ASKED(Kind.CONFLICT),
    OWN_TICKET(Kind.DENIED),
    CALL_BACK_EARLY(Kind.STATE),
    CALL_BACK_OVER(Kind.CONFLICT),
    EXCLUSION_UNKNOWN(Kind.INVALID),
    EXCLUSION_ASKED(Kind.CONFLICT),
    EXCLUSION_NOT_ASKED(Kind.STATE);

    private final Kind kind;

    TicketReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
