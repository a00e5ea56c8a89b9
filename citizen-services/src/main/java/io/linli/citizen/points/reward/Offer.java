package io.linli.citizen.points.reward;

/// Whether an item can be ordered.
public enum Offer {
    ON_OFFER,
    UPCOMING,
    ENDED,
    WITHDRAWN,
    SOLD_OUT
}
