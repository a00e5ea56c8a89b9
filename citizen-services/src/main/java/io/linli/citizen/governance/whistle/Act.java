package io.linli.citizen.governance.whistle;

import java.util.Set;

/// A step that concerns one called department. Which is allowed when stands in [Moves]. The names
/// are API.
public enum Act {
    ACKNOWLEDGE(Roles.DEPARTMENT),
    PROMISE(Roles.DEPARTMENT),
    CHECK_IN(Roles.DEPARTMENT),
    DELIVER(Roles.DEPARTMENT),
    REFUSE(Roles.DEPARTMENT),
    CONFIRM_REFUSAL(Roles.JUDGES),
    OVERRULE_REFUSAL(Roles.JUDGES),
    RETURN_WORK(Set.of("street-officer")),
    ASK_SUSPENSION(Set.of("department-officer")),
    GRANT_SUSPENSION(Set.of("district-officer")),
    DENY_SUSPENSION(Set.of("district-officer")),
    END_SUSPENSION(Roles.JUDGES);

    private final Set<String> roles;

    Act(Set<String> roles) {
        this.roles = roles;
    }

    /// Who may take it; a platform takes a department's steps on its behalf.
    public Set<String> roles() {
        return roles;
    }

    private static final class Roles {
        static final Set<String> DEPARTMENT = Set.of("department-officer", "platform");
        static final Set<String> JUDGES = Set.of("street-officer", "district-officer");
    }
}
