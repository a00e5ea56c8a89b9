package io.linli.citizen.governance.cases.machine;

/// The table of moves makes no sense; the service does not start with it.
public final class MachineFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What is wrong with the table.
    public enum Kind {
        STATE_UNKNOWN,
        ACTION_UNKNOWN,
        ROLE_UNKNOWN,
        GUARD_UNKNOWN,
        INITIAL_WRONG,
        TERMINAL_MISSING,
        STATE_UNREACHABLE,
        DEAD_END,
        MOVE_HIDDEN
    }

    private final Kind kind;

    MachineFault(Kind kind, String what) {
        super(kind + ": " + what);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
