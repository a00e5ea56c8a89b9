package io.linli.citizen.governance.cases;

/// Whoever takes a step.
///
/// @param name the name to show in the history
/// @param role the role they act in
public record Actor(String name, String role) {
    /// The mesh itself, when a timer runs out.
    public static final Actor TIMER = new Actor("linli", "timer");
}
