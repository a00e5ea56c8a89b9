package io.linli.gateway.publication;

import com.google.protobuf.Descriptors.FieldDescriptor;
import io.linli.mesh.caller.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may call one published method.
///
/// @param roles of people
/// @param scopes of partners
/// @param region the request's field that names the region a caller must cover
record Right(Set<String> roles, Set<String> scopes, @Nullable FieldDescriptor region) {
    Right {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    boolean opensTo(Caller caller) {
        return switch (caller.kind()) {
            case PERSON -> caller.roles().stream().anyMatch(roles::contains);
            case PARTNER -> caller.scopes().stream().anyMatch(scopes::contains);
            case SERVICE -> false; // services of the mesh have ways of their own
        };
    }
}
