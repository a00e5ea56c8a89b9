package io.linli.mesh.refusal;

/// What sort of no a reason is. One table in `mesh.call` turns a kind into a gRPC status.
public enum Kind {
    /// The request itself is wrong; sending it again will not help.
    INVALID,
    /// We do not know who is calling.
    UNAUTHENTICATED,
    /// The caller may not do this.
    DENIED,
    /// It is not there, or the caller may not know that it is.
    MISSING,
    /// The thing is not in a state that allows this.
    STATE,
    /// It clashes with something that is already there.
    CONFLICT,
    /// A documented bound is reached.
    LIMIT,
    /// Something we depend on does not answer; trying again later may help.
    UNAVAILABLE
}
