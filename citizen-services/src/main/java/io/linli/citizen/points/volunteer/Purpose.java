package io.linli.citizen.points.volunteer;

/// What somebody wants a record for.
public enum Purpose {
    /// The volunteer asked for it.
    OWN_USE,
    /// The community gives something back by hours (北京市志愿服务促进条例 art. 40).
    REWARD,
    DUTY,
    /// 志愿服务条例: never.
    COMMERCIAL
}
