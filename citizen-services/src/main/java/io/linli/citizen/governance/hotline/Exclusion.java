package io.linli.citizen.governance.hotline;

/// Leaving a ticket out of the rates (剔除). Rule: R-18.
///
/// @param ground its code
/// @param name the ground's name
/// @param reviewer who ruled; empty until somebody has
public record Exclusion(
        State state, String ground, String name, String evidence, String reviewer, String reason) {
    /// How it stands. The names are API.
    public enum State {
        ASKED,
        GRANTED,
        REFUSED
    }

    /// A ground on which a ticket may be left out.
    public record Ground(String code, String name) {}

    static Exclusion asked(Ground ground, String evidence) {
        return new Exclusion(State.ASKED, ground.code(), ground.name(), evidence, "", "");
    }

    Exclusion ruled(boolean isGranted, String by, String why) {
        return new Exclusion(
                isGranted ? State.GRANTED : State.REFUSED, ground, name, evidence, by, why);
    }
}
