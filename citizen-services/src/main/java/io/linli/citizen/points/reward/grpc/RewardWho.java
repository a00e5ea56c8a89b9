package io.linli.citizen.points.reward.grpc;

import io.linli.citizen.points.reward.Clerk;
import io.linli.mesh.caller.Caller;
import java.util.List;

/// Who is calling, in the room's words.
final class RewardWho {
    /// Of several roles, the one a step is put down to.
    private static final List<String> CLOSEST_FIRST =
            List.of("grid-worker", "community-officer", "street-officer", "district-officer");

    /// No region's code begins so.
    private static final String NOWHERE = "-";

    private RewardWho() {}

    static Clerk acts() {
        var caller = Caller.current();
        return new Clerk(caller.name().isEmpty() ? caller.id() : caller.name(), role(caller));
    }

    private static String role(Caller caller) {
        return switch (caller.kind()) {
            case PERSON ->
                    CLOSEST_FIRST.stream()
                            .filter(caller.roles()::contains)
                            .findFirst()
                            .orElse("person");
            case PARTNER -> "partner";
            case SERVICE -> "platform";
        };
    }

    /// Below which region the caller looks for items: within its own in any case.
    static String catalogue(String asked) {
        var own = Caller.current().region();
        return !asked.isEmpty() ? asked : own.isEmpty() ? NOWHERE : own;
    }

    /// Below which region the caller looks for orders; a portal finds its residents' everywhere.
    static String queue(String asked) {
        var caller = Caller.current();
        return caller.is(Caller.Kind.PARTNER) ? asked : catalogue(asked);
    }
}
