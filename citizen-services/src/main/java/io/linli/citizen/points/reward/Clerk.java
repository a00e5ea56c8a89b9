package io.linli.citizen.points.reward;

/// Whoever takes a step with an order.
///
/// @param name the name to show in the history
/// @param role the role they act in, as the history says it
public record Clerk(String name, String role) {
    /// The mesh itself, when a timer runs out.
    public static final Clerk TIMER = new Clerk("linli", "timer");
}
