package io.linli.citizen.governance.cases.machine;

import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.machine.MachineFault.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a table of moves and refuses one that would strand a case.
final class MachineCheck {
    private MachineCheck() {}

    static Machine of(MachineRows rows, Set<String> rolesKnown) {
        var initial = EnumSet.noneOf(CaseState.class);
        var terminal = EnumSet.noneOf(CaseState.class);
        var states = EnumSet.noneOf(CaseState.class);
        for (var stage : rows.stages()) {
            var state = known(CaseState.class, stage.state(), Kind.STATE_UNKNOWN);
            states.add(state);
            if (stage.initial()) {
                initial.add(state);
            }
            if (stage.terminal()) {
                terminal.add(state);
            }
        }
        var moves = rows.lines().stream().map(line -> move(line, rolesKnown)).toList();
        if (!initial.equals(EnumSet.of(CaseState.FILED))) {
            throw new MachineFault(Kind.INITIAL_WRONG, initial + " (expected: [FILED])");
        }
        if (terminal.isEmpty()) {
            throw new MachineFault(Kind.TERMINAL_MISSING, "no state is an end");
        }
        everyStateIsReached(states, moves);
        everyWayEnds(states, terminal, moves);
        noMoveHides(moves);
        return new Machine(moves, terminal);
    }

    private static Move move(MachineRows.Line line, Set<String> rolesKnown) {
        for (var role : line.roles()) {
            if (!rolesKnown.contains(role)) {
                throw new MachineFault(Kind.ROLE_UNKNOWN, role + " in " + line);
            }
        }
        return new Move(
                known(CaseState.class, line.from(), Kind.STATE_UNKNOWN),
                known(CaseAction.class, line.action(), Kind.ACTION_UNKNOWN),
                known(CaseState.class, line.to(), Kind.STATE_UNKNOWN),
                Set.copyOf(line.roles()),
                line.guards().stream()
                        .map(guard -> known(Guard.class, guard, Kind.GUARD_UNKNOWN))
                        .toList());
    }

    private static <E extends Enum<E>> E known(Class<E> type, String name, Kind otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MachineFault(otherwise, name));
    }

    private static void everyStateIsReached(Set<CaseState> states, List<Move> moves) {
        var reached = EnumSet.of(CaseState.FILED);
        while (moves.stream().anyMatch(m -> reached.contains(m.from()) && reached.add(m.to()))) {
            // each round reaches one more, so this ends
        }
        var used = EnumSet.copyOf(states);
        moves.forEach(move -> used.addAll(List.of(move.from(), move.to())));
        used.removeAll(reached);
        if (!used.isEmpty()) {
            throw new MachineFault(Kind.STATE_UNREACHABLE, used.toString());
        }
    }

    private static void everyWayEnds(
            Set<CaseState> states, Set<CaseState> terminal, List<Move> moves) {
        var ending = EnumSet.copyOf(terminal);
        while (moves.stream().anyMatch(m -> ending.contains(m.to()) && ending.add(m.from()))) {
            // each round finds one more, so this ends
        }
        var stuck = states.stream().filter(state -> !ending.contains(state)).toList();
        if (!stuck.isEmpty()) {
            throw new MachineFault(Kind.DEAD_END, stuck.toString());
        }
    }

    /// A move without guards hides all that follow it for the same state, action and role.
    private static void noMoveHides(List<Move> moves) {
        var before = new ArrayList<Move>();
        for (var move : moves) {
            var hides =
                    before.stream()
                            .filter(b -> b.from() == move.from() && b.action() == move.action())
                            .filter(b -> b.guards().isEmpty())
                            .flatMap(b -> b.roles().stream())
                            .collect(Collectors.toSet());
            if (hides.containsAll(move.roles())) {
                throw new MachineFault(Kind.MOVE_HIDDEN, move.toString());
            }
            before.add(move);
        }
    }
}
