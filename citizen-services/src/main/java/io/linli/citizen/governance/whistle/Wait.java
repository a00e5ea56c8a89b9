package io.linli.citizen.governance.whistle;

/// What a whistle waits for: somebody has to decide.
public enum Wait {
    /// The street decides on a refusal.
    REFUSAL,
    /// The district does: it went to and fro too often.
    RAISED_REFUSAL,
    /// The district decides on a suspension.
    SUSPENSION,
    /// The street accepts the work, or sends it back.
    ACCEPTANCE
}
