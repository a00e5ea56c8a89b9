package io.linli.citizen.governance.cases;

/// Codes of the two kinds overlap. The names are API. Rule: R-25.
public enum CategoryKind {
    /// Something that happens (事项).
    EVENT,
    /// A thing of the city (部件).
    PART
}
