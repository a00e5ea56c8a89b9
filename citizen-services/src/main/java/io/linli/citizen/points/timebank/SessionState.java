package io.linli.citizen.points.timebank;

/// How far a session has come.
public enum SessionState {
    REQUESTED,
    /// Somebody will come; the coins are held.
    ACCEPTED,
    SIGNED_IN,
    SIGNED_OUT,
    /// An officer has to say.
    DISPUTED,
    DONE,
    CANCELLED,
    NO_SHOW,
    /// Nobody came forward, or nothing was found to be paid for.
    VOIDED;

    /// Whether the payer's coins are held.
    public boolean holds() {
        return switch (this) {
            case ACCEPTED, SIGNED_IN, SIGNED_OUT, DISPUTED -> true;
            case REQUESTED, DONE, CANCELLED, NO_SHOW, VOIDED -> false;
        };
    }
}
