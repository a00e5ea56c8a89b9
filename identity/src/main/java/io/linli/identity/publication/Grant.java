package io.linli.identity.publication;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Who may call one method of a published service.
///
/// @param method its full name
/// @param roles realm roles of people, sorted
/// @param scopes scopes of partners, sorted
/// @param regionField the request's field that names the region a caller must cover
public record Grant(
        String method, List<String> roles, List<String> scopes, Optional<String> regionField) {
    /// How many a publication has at most, and so how many methods.
    public static final int GRANTS_MAX = 100;

    /// How many roles, and how many scopes, one grant names at most.
    static final int NAMES_MAX = 20;

    public Grant {
        roles = sorted("roles", roles);
        scopes = sorted("scopes", scopes);
    }

    /// Whether it lets anybody in at all.
    public boolean opens() {
        return !roles.isEmpty() || !scopes.isEmpty();
    }

    private static List<String> sorted(String what, List<String> names) {
        if (names.size() > NAMES_MAX) {
            throw new IllegalArgumentException(
                    what + ".size: " + names.size() + " (expected: 0.." + NAMES_MAX + ")");
        }
        return List.copyOf(new TreeSet<>(names));
    }
}
