package io.linli.citizen.points.reward;

/// How far an order has come. Rule source: docs/rules/rewards.md §2 (T-04).
public enum OrderState {
    /// In the history only: the points are held at the same moment.
    CREATED,
    HELD,
    CONFIRMED,
    FULFILLED,
    REFUNDED,
    CANCELLED,
    EXPIRED;

    /// Whether the things have left the shelf for good or for now.
    boolean hasThings() {
        return this == HELD || this == CONFIRMED || this == FULFILLED;
    }
}
