package io.linli.identity.publication;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a publication is turned down.
public enum PublicationReason implements Reason {
    PUBLICATION_UNKNOWN(Kind.MISSING),
    /// Whoever proposed cannot decide. Rule: R-30.
    SECOND_PERSON_REQUIRED(Kind.DENIED),
    /// It is not in the state this step begins from.
    STEP_ORDER(Kind.STATE),
    /// The descriptor set cannot be served.
    CONTRACT_BROKEN(Kind.INVALID),
    /// A method without a grant, or a grant without a method.
    GRANTS_UNFIT(Kind.INVALID),
    /// The target is not one of those this mesh may call.
    TARGET_DENIED(Kind.INVALID),
    /// Another proposal of the same name waits for its decision.
    PROPOSAL_PENDING(Kind.CONFLICT),
    PUBLICATIONS_FULL(Kind.LIMIT);

    private final Kind kind;

    PublicationReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
