package io.linli.transcode.plan;

import io.linli.transcode.codec.Fault;
import java.util.List;

/// A request that does not fit its method: a 400.
public final class BindRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why. The names are those of the reasons callers are told.
    public enum Kind {
        REQUEST_INVALID,
        BODY_NOT_ALLOWED
    }

    private final Kind kind;
    private final transient List<Fault> faults;

    BindRefused(Kind kind, String detail, List<Fault> faults) {
        super(detail, null, false, false);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    public Kind kind() {
        return kind;
    }

    /// Everything that is wrong, each under its field or parameter; empty for `BODY_NOT_ALLOWED`.
    public List<Fault> faults() {
        return faults;
    }
}
