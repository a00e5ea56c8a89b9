package io.linli.citizen.governance.cases.machine;

import static io.linli.citizen.governance.cases.CaseReason.STEP_DENIED;
import static io.linli.citizen.governance.cases.CaseReason.STEP_ORDER;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.mesh.refusal.Refusal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The moves a case can make, as data: state × action × role × guard. Made only from a table that
/// has been checked whole. Rule source: docs/rules/case.md §3.
public final class Machine {
    private final List<Move> moves;
    private final Set<CaseState> terminal;

    Machine(List<Move> moves, Set<CaseState> terminal) {
        this.moves = List.copyOf(moves);
        this.terminal = Set.copyOf(terminal);
    }

    /// @param rolesKnown every role that somebody can act in
    /// @throws MachineFault if the table makes no sense
    public static Machine of(MachineRows rows, Set<String> rolesKnown) {
        return MachineCheck.of(rows, rolesKnown);
    }

    /// All moves, in the order in which they are tried.
    public List<Move> moves() {
        return moves;
    }

    /// Whether a case in this state is at an end.
    public boolean ends(CaseState state) {
        return terminal.contains(state);
    }

    /// The move that an action is.
    ///
    /// @param guards whether a move's guards hold for the case at hand; refuses if not
    /// @throws Refusal `STEP_ORDER` naming the allowed actions, `STEP_DENIED` naming the roles, or
    ///   what the last guard refuses with
    public Move judge(CaseState state, CaseAction action, Actor actor, Guarding guards) {
        var asked =
                moves.stream()
                        .filter(move -> move.from() == state && move.action() == action)
                        .toList();
        if (asked.isEmpty()) {
            throw STEP_ORDER.refuse(
                    "action", action + " in " + state, "one of " + actions(m -> m.from() == state));
        }
        var open =
                asked.stream()
                        .filter(move -> actor.roles().stream().anyMatch(move.roles()::contains))
                        .toList();
        if (open.isEmpty()) {
            throw STEP_DENIED.refuse("role", actor.role(), "one of " + roles(asked));
        }
        Refusal last = null;
        for (var move : open) {
            try {
                guards.hold(move);
                return move;
            } catch (Refusal refused) {
                last = refused;
            }
        }
        throw last == null ? STEP_ORDER.refuse("action", action) : last;
    }

    /// Checks a move's guards.
    public interface Guarding {
        /// @throws Refusal when one of them does not hold
        void hold(Move move);
    }

    private Set<CaseAction> actions(Predicate<Move> which) {
        return moves.stream()
                .filter(which)
                .map(Move::action)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> roles(List<Move> asked) {
        return asked.stream()
                .flatMap(move -> move.roles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
