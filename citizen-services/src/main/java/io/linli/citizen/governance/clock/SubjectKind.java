package io.linli.citizen.governance.clock;

/// What kind of thing a deadline is of.
public enum SubjectKind {
    CASE,
    WHISTLE,
    HOTLINE,
    DISPUTE
}
