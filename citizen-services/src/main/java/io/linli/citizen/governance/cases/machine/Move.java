package io.linli.citizen.governance.cases.machine;

import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseState;
import java.util.List;
import java.util.Set;

/// One line of the machine: an action leads from a state to a state, for some roles, if its guards
/// hold.
public record Move(
        CaseState from, CaseAction action, CaseState to, Set<String> roles, List<Guard> guards) {
    public Move {
        roles = Set.copyOf(roles);
        guards = List.copyOf(guards);
    }
}
