package io.linli.mesh.caller;

import io.grpc.Context;
import io.linli.mesh.refusal.CommonReason;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whoever stands behind the present call, as checked by the gateway or vouched for by a service.
///
/// @param id a person's subject, a partner's id or a service's name
/// @param region the region the caller may act in, empty for none; every region whose code starts
///   with it
/// @param estates the estates the caller looks after
/// @param org the department a person belongs to, empty for none
public record Caller(
        Kind kind,
        String id,
        String name,
        Set<String> roles,
        Set<String> scopes,
        String region,
        Set<String> estates,
        String org) {

    /// What a caller is: someone who signed in, a machine outside, or a part of the mesh itself.
    public enum Kind {
        PERSON,
        PARTNER,
        SERVICE
    }

    static final Context.Key<Caller> CURRENT = Context.key("linli.caller");

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        estates = Set.copyOf(estates);
    }

    /// A part of the mesh itself; it reaches every row, so the contract names the methods open to
    /// it.
    public static Caller service(String name) {
        return new Caller(Kind.SERVICE, name, name, Set.of(), Set.of(), "", Set.of(), "");
    }

    /// The caller of the present call.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CALLER_UNKNOWN` outside of a call
    public static Caller current() {
        var caller = currentOrNull();
        if (caller == null) {
            throw CommonReason.CALLER_UNKNOWN.refuse("caller", "none");
        }
        return caller;
    }

    /// The caller of the present call; `null` outside of one.
    public static @Nullable Caller currentOrNull() {
        return CURRENT.get();
    }

    /// The present context with this caller in it.
    public Context inContext() {
        return Context.current().withValue(CURRENT, this);
    }

    /// Tells callers of different kinds apart that happen to share an id.
    public String key() {
        return kind + ":" + id;
    }

    /// By the id alone: callers are looked up with every call, and hardly two share one.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /// Whether `code` is the caller's region or lies inside it.
    public boolean covers(String code) {
        return is(Kind.SERVICE) || (!region.isEmpty() && code.startsWith(region));
    }

    public boolean looksAfter(String estate) {
        return is(Kind.SERVICE) || estates.contains(estate);
    }
}
