package io.linli.mesh.refusal;

/// The reasons any method may refuse with; the rest stand beside each method in the contract.
public enum CommonReason implements Reason {
    /// A field breaks the rule written beside it in the contract.
    REQUEST_INVALID(Kind.INVALID),
    /// The page token was not given out by this method.
    PAGE_TOKEN_INVALID(Kind.INVALID),
    /// No caller token, or one that does not hold.
    CALLER_UNKNOWN(Kind.UNAUTHENTICATED),
    /// The caller's roles and scopes do not open this method.
    ACCESS_DENIED(Kind.DENIED),
    /// The request names a region outside the caller's.
    REGION_DENIED(Kind.DENIED),
    /// The request names an estate the caller does not look after.
    ESTATE_DENIED(Kind.DENIED),
    /// The same key came with another request before.
    IDEMPOTENCY_CONFLICT(Kind.CONFLICT);

    private final Kind kind;

    CommonReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
