package io.linli.mesh.testkit;

import io.linli.mesh.caller.Caller;
import java.util.Set;

/// Callers for tests.
public final class Callers {
    private Callers() {}

    /// Someone who has signed in with one role in one region.
    public static Caller person(String id, String role, String region) {
        return new Caller(Caller.Kind.PERSON, id, id, Set.of(role), Set.of(), region, Set.of(), "");
    }

    /// Someone of a department.
    public static Caller ofDepartment(String id, String role, String region, String org) {
        return new Caller(
                Caller.Kind.PERSON, id, id, Set.of(role), Set.of(), region, Set.of(), org);
    }

    /// Someone who looks after estates.
    public static Caller ofEstates(String id, String role, String... estates) {
        return new Caller(
                Caller.Kind.PERSON, id, id, Set.of(role), Set.of(), "", Set.of(estates), "");
    }

    /// A portal that may act in a region.
    public static Caller portal(String id, String region, String... scopes) {
        return new Caller(
                Caller.Kind.PARTNER, id, id, Set.of(), Set.of(scopes), region, Set.of(), "");
    }

    /// A firm that looks after estates.
    public static Caller firm(String id, Set<String> estates, String... scopes) {
        return new Caller(Caller.Kind.PARTNER, id, id, Set.of(), Set.of(scopes), "", estates, "");
    }
}
