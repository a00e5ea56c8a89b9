package io.linli.citizen.points.timebank;

/// What can be done about a session.
public enum SessionAction {
    REQUEST,
    ACCEPT,
    SIGN_IN,
    SIGN_OUT,
    CONFIRM,
    CANCEL,
    DISPUTE,
    /// An officer finds that something is to be paid for.
    ALLOW,
    /// An officer finds that nothing is.
    DISALLOW,
    RATE,
    /// Time alone.
    TIME_OUT
}
