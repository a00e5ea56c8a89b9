package io.linli.adapters.receipt;

import java.time.Instant;

/// A report and what has become of it.
///
/// @param attempts how often we tried to apply it
/// @param reason why it is ignored or dead, or what went wrong last
public record Receipt(
        Report report,
        State state,
        int attempts,
        String reason,
        Instant createTime,
        Instant updateTime) {

    /// How far a receipt has come.
    public enum State {
        WAITING,
        /// Being applied; other reports about the same fact wait.
        APPLYING,
        APPLIED,
        /// Kept, but without effect.
        IGNORED,
        /// Given up; an operator must look.
        DEAD
    }

    private static final int REASON_MAX = 500;

    public Receipt {
        reason = reason.length() > REASON_MAX ? reason.substring(0, REASON_MAX) : reason;
    }

    static Receipt fresh(Report report, Instant now) {
        return report.isUnderstood()
                ? new Receipt(report, State.WAITING, 0, "", now, now)
                : new Receipt(
                        report,
                        State.IGNORED,
                        0,
                        "status: " + report.status() + " (not known here)",
                        now,
                        now);
    }

    boolean isOpen() {
        return state == State.WAITING || state == State.APPLYING;
    }

    Receipt applying(Instant now) {
        return new Receipt(report, State.APPLYING, attempts + 1, reason, createTime, now);
    }

    Receipt with(State next, String why, Instant now) {
        return new Receipt(report, next, attempts, why, createTime, now);
    }
}
