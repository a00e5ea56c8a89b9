package io.linli.adapters.codes;

/// What a code is about.
public enum CodeKind {
    /// A step or state.
    STATUS,
    CATEGORY,
    /// A region; ours has 12 digits.
    AREA,
    /// How urgent.
    LEVEL,
    /// A department or community as a party.
    UNIT,
    /// What to make of an answer: an [Outcome]'s name.
    OUTCOME,
    /// How sure a platform is of who somebody is; ours is 0..3. Rule: R-89.
    IDENTITY
}
