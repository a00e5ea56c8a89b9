package io.linli.citizen.points.reward;

/// What the resident brings to fetch the things.
///
/// @param code sealed; empty before the order is confirmed
/// @param wrong how many wrong codes were brought
public record Pickup(String code, int wrong) {
    public static final Pickup NONE = new Pickup("", 0);
    public static final int WRONG_MAX = 5;

    boolean isLocked() {
        return wrong >= WRONG_MAX;
    }

    Pickup failed() {
        return new Pickup(code, wrong + 1);
    }
}
