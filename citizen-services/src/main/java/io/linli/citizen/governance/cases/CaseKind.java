package io.linli.citizen.governance.cases;

/// On which of the two lists a case stands. The names are API. Rule: G-09.
public enum CaseKind {
    /// Something is wrong: the ledger of issues (问题台账).
    ISSUE,
    /// Something is wished for: the list of needs (需求清单).
    NEED
}
