package io.linli.citizen.governance.disputes;

/// Whoever is responsible for mediating.
public record Mediator(Kind kind, String id, String name) {
    /// What they are.
    public enum Kind {
        /// 楼长.
        BUILDING_HEAD,
        /// 管家.
        STEWARD,
        /// 人民调解员.
        MEDIATOR
    }

    @Override
    public String toString() {
        return kind + " " + (name.isEmpty() ? id : name);
    }
}
