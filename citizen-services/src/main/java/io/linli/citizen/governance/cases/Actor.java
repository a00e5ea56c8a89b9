package io.linli.citizen.governance.cases;

import java.util.Set;

/// Whoever takes a step.
///
/// @param name the name to show in the history
/// @param role the role they act in, as the history says it
/// @param roles every role they may act in
public record Actor(String name, String role, Set<String> roles) {
    /// The mesh itself, when a timer runs out.
    public static final Actor TIMER = new Actor("linli", "timer");

    public Actor {
        roles = Set.copyOf(roles);
    }

    public Actor(String name, String role) {
        this(name, role, Set.of(role));
    }
}
