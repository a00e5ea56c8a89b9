package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.citizen.governance.cases.step.CaseChange;
import io.linli.mesh.caller.Caller;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// Who is calling, in the room's words.
final class Who {
    /// Of several roles, the one a step is put down to: the one closest to the case.
    private static final List<String> CLOSEST_FIRST =
            List.of(
                    "grid-worker",
                    "community-officer",
                    "street-officer",
                    "district-officer",
                    "department-officer");

    /// Roles that are told of private cases.
    private static final List<String> CONFIDED =
            List.of("community-officer", "street-officer", "district-officer", "auditor");

    private Who() {}

    static Actor acts() {
        var caller = Caller.current();
        var role = role(caller);
        var roles = new HashSet<>(caller.roles());
        roles.add(role);
        return new Actor(caller.name().isEmpty() ? caller.id() : caller.name(), role, roles);
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

    /// Whether the caller is one of us; partners are told less.
    static boolean isInside() {
        return !Caller.current().is(Caller.Kind.PARTNER);
    }

    /// Which changes of cases in reach the caller may be told of: as row-level security has it,
    /// those of a private case only when it was given to them, or when they stand above the grid.
    static Predicate<CaseChange> sees() {
        var caller = Caller.current();
        return CONFIDED.stream().anyMatch(caller.roles()::contains)
                ? _ -> true
                : change -> change.confidedTo().map(caller.id()::equals).orElse(true);
    }

    /// @param asked the region a request names; the caller's own when empty
    static CaseReach reaches(String asked) {
        var caller = Caller.current();
        return switch (caller.kind()) {
            case SERVICE -> new CaseReach(asked, "");
            case PARTNER -> new CaseReach(asked, caller.id());
            case PERSON ->
                    caller.region().isEmpty()
                            ? CaseReach.NOTHING
                            : new CaseReach(asked.isEmpty() ? caller.region() : asked, "");
        };
    }
}
