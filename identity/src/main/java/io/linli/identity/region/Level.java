package io.linli.identity.region;

/// The tier a region stands on, from the top. Rule: G-01.
public enum Level {
    /// 区, 6 digits.
    DISTRICT,
    /// 街道, 镇 or 乡, 9 digits.
    STREET,
    /// 社区 or 村, 12 digits.
    COMMUNITY,
    /// 单元网格, 15 digits.
    GRID
}
