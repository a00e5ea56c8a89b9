package io.linli.citizen.governance.cases.machine;

/// What must hold besides state and role before a move is taken. The names stand in `case_move`.
public enum Guard {
    /// A reason is given.
    REASON,
    /// No other case has been merged into it.
    ALONE,
    /// It was in the target state before it was merged.
    CAME_FROM,
    /// It was closed recently enough and not reopened too often.
    REOPEN_WINDOW
}
