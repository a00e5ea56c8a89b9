package io.linli.gateway.signin;

import static io.linli.transcode.problem.EdgeReason.ROLE_CONFLICT;
import static io.linli.transcode.problem.EdgeReason.TOKEN_INVALID;

import io.linli.mesh.caller.Caller;
import io.linli.proto.RealmRoles;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.oauth2.jwt.Jwt;

/// A person as the realm's token tells of them.
///
/// @param subject never changes, unlike the user name
/// @param roles only those this mesh knows, sorted
record Person(
        String subject,
        String username,
        String name,
        List<String> roles,
        String region,
        List<String> estates,
        String org)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /// Never two of these in one hand. Rule: R-30.
    private static final Set<String> ADMINISTRATORS =
            Set.of("auditor", "security-admin", "system-admin");

    Person {
        roles = List.copyOf(roles);
        estates = List.copyOf(estates);
    }

    /// @throws io.linli.transcode.problem.Refused `ROLE_CONFLICT`, or `TOKEN_INVALID` for claims of
    ///   the wrong form
    static Person of(Jwt token) {
        var roles = new TreeSet<String>();
        if (token.getClaims().get("realm_access") instanceof Map<?, ?> access) {
            roles.addAll(texts("realm_access.roles", access.get("roles")));
        }
        roles.retainAll(RealmRoles.ALL);
        var administrators = new TreeSet<>(roles);
        administrators.retainAll(ADMINISTRATORS);
        if (administrators.size() > 1) {
            throw ROLE_CONFLICT.refuse(
                    "roles: " + administrators + " (expected: at most one of them)");
        }
        var username = text(token, "preferred_username", token.getSubject());
        return new Person(
                token.getSubject(),
                username,
                text(token, "name", username),
                List.copyOf(roles),
                text(token, "region", ""),
                texts("estates", token.getClaims().get("estates")),
                text(token, "org", ""));
    }

    Caller caller() {
        return new Caller(
                Caller.Kind.PERSON,
                subject,
                name,
                Set.copyOf(roles),
                Set.of(),
                region,
                Set.copyOf(estates),
                org);
    }

    private static String text(Jwt token, String claim, String otherwise) {
        return switch (token.getClaims().get(claim)) {
            case null -> otherwise;
            case String text -> text;
            default -> throw TOKEN_INVALID.refuse("token: claim " + claim + " (expected: text)");
        };
    }

    private static List<String> texts(String claim, Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> all when all.stream().allMatch(String.class::isInstance) ->
                    all.stream().map(String.class::cast).distinct().sorted().toList();
            default ->
                    throw TOKEN_INVALID.refuse(
                            "token: claim " + claim + " (expected: a list of texts)");
        };
    }
}
