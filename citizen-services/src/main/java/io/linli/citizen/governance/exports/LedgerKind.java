package io.linli.citizen.governance.exports;

/// What can leave.
public enum LedgerKind {
    /// 问题台账.
    ISSUES,
    /// 需求清单.
    NEEDS,
    /// Both of them.
    CASES,
    /// 矛盾化解清单.
    DISPUTES
}
