package io.linli.citizen.governance.clock;

/// Why a clock stands still.
public enum PauseCause {
    /// An outside cause that nobody here can remove (客观原因), approved.
    OUTSIDE_CAUSE,
    /// The reporter has to bring something.
    REPORTER_AWAITED,
    /// Whose business it is, is being decided (异议、退回).
    OBJECTION,
    /// Expertise, hearing, inspection (特别程序).
    SPECIAL_PROCEDURE,
    /// It was held to be done, and was not; the time in between does not count.
    REWORK
}
