package io.linli.citizen.points.timebank;

/// The eight classes of service of the Beijing scheme. Rule source: docs/rules/timebank.md §1.
public enum HelpKind {
    /// 情感慰藉
    COMPANIONSHIP,
    /// 协助服务
    ASSISTANCE,
    /// 出行陪伴
    OUTING,
    /// 文体活动
    ACTIVITIES,
    /// 健康科普
    HEALTH_TALK,
    /// 法律援助
    LEGAL_AID,
    /// 培训讲座
    TRAINING,
    /// 指导防范金融和网络风险
    FRAUD_PREVENTION
}
