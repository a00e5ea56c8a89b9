package io.linli.citizen.governance.whistle;

/// Why departments are called; sets their time limits. Rule: R-11.
public enum WhistleType {
    /// 应急处置
    EMERGENCY,
    /// 综合执法
    JOINT_ENFORCEMENT,
    /// 群众诉求、重点工作
    DEMAND_KEYWORK
}
