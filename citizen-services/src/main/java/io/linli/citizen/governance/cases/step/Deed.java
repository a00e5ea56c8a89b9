package io.linli.citizen.governance.cases.step;

/// What a reporter is thanked for, by the name that the points room's rules have for it. Rule:
/// T-05.
public enum Deed {
    CASE_RATED,

    /// A 随手拍 that was right: the matter was there, and has been settled.
    SNAP_VERIFIED
}
