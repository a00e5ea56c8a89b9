package io.linli.citizen.governance.whistle;

/// How far a whistle has come.
public enum WhistleState {
    /// Departments are at work.
    BLOWN,
    /// Time stands still for every department that has not done its part.
    SUSPENDED,
    /// Every department has done its part; the street has the word.
    DEPT_DONE,
    /// Accepted and closed by the street.
    CLOSED
}
