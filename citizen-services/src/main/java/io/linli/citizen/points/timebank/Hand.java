package io.linli.citizen.points.timebank;

/// Whoever takes a step.
///
/// @param name who it was, for the history: an officer's name, or the partner that said so
public record Hand(Part part, String name) {
    public static final Hand TIMER = new Hand(Part.TIMER, "linli");
}
