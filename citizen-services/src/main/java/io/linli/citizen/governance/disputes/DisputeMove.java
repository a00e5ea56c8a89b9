package io.linli.citizen.governance.disputes;

import static io.linli.citizen.governance.disputes.DisputeReason.STEP_DENIED;
import static io.linli.citizen.governance.disputes.DisputeReason.STEP_ORDER;

import io.linli.citizen.governance.cases.Actor;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which action leads from where to where, and who may take it. Rule source: docs/rules/dispute.md
/// §2 (G-10).
record DisputeMove(
        Set<DisputeState> from, DisputeAction action, DisputeState to, Set<String> roles) {
    private static final String GRID = "grid-worker";
    private static final String COMMUNITY = "community-officer";
    private static final String STREET = "street-officer";
    private static final String DISTRICT = "district-officer";
    private static final Set<String> SPOT = Set.of(GRID, COMMUNITY, STREET);
    private static final Set<String> OFFICES = Set.of(COMMUNITY, STREET, DISTRICT);
    private static final Set<String> ABOVE = Set.of(STREET, DISTRICT);
    private static final Set<String> ALL = Set.of(GRID, COMMUNITY, STREET, DISTRICT);

    /// Of several with the same state and action there is none.
    static final List<DisputeMove> TABLE =
            List.of(
                    move(
                            DisputeAction.ASSIGN,
                            DisputeState.ASSIGNED,
                            OFFICES,
                            DisputeState.LISTED,
                            DisputeState.ASSIGNED,
                            DisputeState.MEDIATING),
                    move(
                            DisputeAction.ASSIGN,
                            DisputeState.ASSIGNED,
                            ABOVE,
                            DisputeState.ESCALATED),
                    move(
                            DisputeAction.MEDIATE,
                            DisputeState.MEDIATING,
                            SPOT,
                            DisputeState.ASSIGNED,
                            DisputeState.MEDIATING),
                    move(DisputeAction.AGREE, DisputeState.AGREED, SPOT, DisputeState.MEDIATING),
                    move(
                            DisputeAction.FOLLOW_UP,
                            DisputeState.FOLLOW_UP,
                            ALL,
                            DisputeState.AGREED,
                            DisputeState.FOLLOW_UP),
                    move(
                            DisputeAction.FOLLOW_UP,
                            DisputeState.FOLLOW_UP,
                            ABOVE,
                            DisputeState.ESCALATED),
                    move(
                            DisputeAction.RETURN,
                            DisputeState.MEDIATING,
                            OFFICES,
                            DisputeState.AGREED,
                            DisputeState.FOLLOW_UP),
                    move(
                            DisputeAction.ESCALATE,
                            DisputeState.ESCALATED,
                            ALL,
                            DisputeState.LISTED,
                            DisputeState.ASSIGNED,
                            DisputeState.MEDIATING,
                            DisputeState.AGREED,
                            DisputeState.FOLLOW_UP),
                    move(
                            DisputeAction.ESCALATE,
                            DisputeState.ESCALATED,
                            ABOVE,
                            DisputeState.ESCALATED),
                    move(
                            DisputeAction.STRIKE,
                            DisputeState.STRUCK,
                            OFFICES,
                            DisputeState.FOLLOW_UP),
                    move(DisputeAction.REOPEN, DisputeState.LISTED, OFFICES, DisputeState.STRUCK));

    private static DisputeMove move(
            DisputeAction action, DisputeState to, Set<String> roles, DisputeState... from) {
        return new DisputeMove(EnumSet.copyOf(List.of(from)), action, to, roles);
    }

    /// The move that an action is.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` naming the states it is allowed from, or
    ///   `STEP_DENIED` naming the roles
    static DisputeMove judge(DisputeState state, DisputeAction action, Actor actor) {
        var moves = TABLE.stream().filter(move -> move.action == action).toList();
        var found =
                moves.stream()
                        .filter(move -> move.from.contains(state))
                        .findFirst()
                        .orElseThrow(
                                () -> STEP_ORDER.refuse("state", state, "one of " + states(moves)));
        if (actor.roles().stream().noneMatch(found.roles::contains)) {
            throw STEP_DENIED.refuse("role", actor.role(), "one of " + new TreeSet<>(found.roles));
        }
        return found;
    }

    private static Set<DisputeState> states(List<DisputeMove> moves) {
        return moves.stream()
                .map(DisputeMove::from)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
