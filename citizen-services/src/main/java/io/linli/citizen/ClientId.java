package io.linli.citizen;

import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import java.util.List;
import java.util.UUID;

/// Ids that clients make. Those of version 5 are the mesh's own ([NamedId]): anybody can work out
/// what the mesh will call a thing, and whoever took that id first could stop it for good.
public final class ClientId {
    private static final int NAMED = 5;
    private static final String EXPECTED = "expected a UUID that is not of version 5";

    private ClientId() {}

    /// The id itself.
    ///
    /// @throws Refusal `REQUEST_INVALID` if only the mesh may make it
    public static UUID of(String id, String field) {
        return checked(UUID.fromString(id), field);
    }

    /// @throws Refusal as [#of(String, String)] does
    public static UUID checked(UUID id, String field) {
        if (id.version() == NAMED && !Caller.current().is(Caller.Kind.SERVICE)) {
            throw new Refusal(
                    REQUEST_INVALID,
                    field + ": " + EXPECTED,
                    List.of(new Refusal.Violation(field, EXPECTED)));
        }
        return id;
    }
}
