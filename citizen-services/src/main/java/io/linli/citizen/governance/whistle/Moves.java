package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.DepartmentState.ACKED;
import static io.linli.citizen.governance.whistle.DepartmentState.CALLED;
import static io.linli.citizen.governance.whistle.DepartmentState.DONE;
import static io.linli.citizen.governance.whistle.DepartmentState.OVERRULED;
import static io.linli.citizen.governance.whistle.DepartmentState.PROMISED;
import static io.linli.citizen.governance.whistle.DepartmentState.REFUSED;
import static io.linli.citizen.governance.whistle.DepartmentState.RELEASED;
import static io.linli.citizen.governance.whistle.DepartmentState.REPORTED_IN;
import static io.linli.citizen.governance.whistle.DepartmentState.SUSPENDED;
import static io.linli.citizen.governance.whistle.WhistleReason.STEP_ORDER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which step a department's part can take in which state, and where it can lead: more than one
/// state where that depends on what is known besides, such as an earlier report that comes late.
/// What is not here is refused. Rule source: docs/rules/whistle.md §4.
public final class Moves {
    /// One line.
    public record Move(DepartmentState from, Act act, Set<DepartmentState> to) {
        public Move {
            to = Set.copyOf(to);
        }
    }

    public static final List<Move> ALL =
            Stream.of(
                            of(CALLED, Act.ACKNOWLEDGE, ACKED),
                            of(CALLED, Act.PROMISE, PROMISED),
                            of(CALLED, Act.CHECK_IN, REPORTED_IN),
                            of(CALLED, Act.DELIVER, DONE),
                            of(CALLED, Act.REFUSE, REFUSED),
                            of(CALLED, Act.ASK_SUSPENSION, CALLED),
                            of(CALLED, Act.GRANT_SUSPENSION, SUSPENDED),
                            of(CALLED, Act.DENY_SUSPENSION, CALLED),
                            of(ACKED, Act.ACKNOWLEDGE, ACKED),
                            of(ACKED, Act.PROMISE, PROMISED),
                            of(ACKED, Act.CHECK_IN, REPORTED_IN),
                            of(ACKED, Act.DELIVER, DONE, ACKED),
                            of(ACKED, Act.REFUSE, REFUSED, ACKED),
                            of(ACKED, Act.ASK_SUSPENSION, ACKED),
                            of(ACKED, Act.GRANT_SUSPENSION, SUSPENDED),
                            of(ACKED, Act.DENY_SUSPENSION, ACKED),
                            of(PROMISED, Act.ACKNOWLEDGE, PROMISED),
                            of(PROMISED, Act.PROMISE, PROMISED),
                            of(PROMISED, Act.CHECK_IN, REPORTED_IN),
                            of(PROMISED, Act.DELIVER, DONE, PROMISED),
                            of(PROMISED, Act.REFUSE, REFUSED, PROMISED),
                            of(PROMISED, Act.ASK_SUSPENSION, PROMISED),
                            of(PROMISED, Act.GRANT_SUSPENSION, SUSPENDED),
                            of(PROMISED, Act.DENY_SUSPENSION, PROMISED),
                            of(REPORTED_IN, Act.ACKNOWLEDGE, REPORTED_IN),
                            of(REPORTED_IN, Act.PROMISE, REPORTED_IN),
                            of(REPORTED_IN, Act.CHECK_IN, REPORTED_IN, REFUSED),
                            of(REPORTED_IN, Act.DELIVER, DONE, REPORTED_IN),
                            of(REPORTED_IN, Act.REFUSE, REFUSED, REPORTED_IN),
                            of(REPORTED_IN, Act.ASK_SUSPENSION, REPORTED_IN),
                            of(REPORTED_IN, Act.GRANT_SUSPENSION, SUSPENDED),
                            of(REPORTED_IN, Act.DENY_SUSPENSION, REPORTED_IN),
                            of(REFUSED, Act.ACKNOWLEDGE, ACKED, PROMISED, REPORTED_IN, REFUSED),
                            of(REFUSED, Act.PROMISE, PROMISED, REPORTED_IN, REFUSED),
                            of(REFUSED, Act.CHECK_IN, REPORTED_IN, REFUSED),
                            of(REFUSED, Act.DELIVER, DONE, REFUSED),
                            of(REFUSED, Act.REFUSE, REFUSED),
                            of(REFUSED, Act.CONFIRM_REFUSAL, RELEASED),
                            of(REFUSED, Act.OVERRULE_REFUSAL, OVERRULED, REPORTED_IN),
                            of(REFUSED, Act.DENY_SUSPENSION, REFUSED),
                            of(OVERRULED, Act.ACKNOWLEDGE, ACKED, PROMISED, OVERRULED),
                            of(OVERRULED, Act.PROMISE, PROMISED, OVERRULED),
                            of(OVERRULED, Act.CHECK_IN, REPORTED_IN),
                            of(OVERRULED, Act.DELIVER, DONE, OVERRULED),
                            of(OVERRULED, Act.ASK_SUSPENSION, OVERRULED),
                            of(OVERRULED, Act.GRANT_SUSPENSION, SUSPENDED),
                            of(OVERRULED, Act.DENY_SUSPENSION, OVERRULED),
                            of(SUSPENDED, Act.ACKNOWLEDGE, SUSPENDED),
                            of(SUSPENDED, Act.PROMISE, SUSPENDED),
                            of(SUSPENDED, Act.CHECK_IN, SUSPENDED),
                            of(SUSPENDED, Act.DELIVER, DONE, SUSPENDED),
                            of(
                                    SUSPENDED,
                                    Act.END_SUSPENSION,
                                    CALLED,
                                    ACKED,
                                    PROMISED,
                                    REPORTED_IN,
                                    REFUSED,
                                    OVERRULED),
                            of(DONE, Act.ACKNOWLEDGE, DONE),
                            of(DONE, Act.PROMISE, DONE),
                            of(DONE, Act.CHECK_IN, DONE),
                            of(DONE, Act.DELIVER, DONE),
                            of(DONE, Act.RETURN_WORK, ACKED, PROMISED, REPORTED_IN))
                    .toList();

    private Moves() {}

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` naming what is allowed
    static void expect(DepartmentState from, Act act) {
        if (!allows(from, act)) {
            throw STEP_ORDER.refuse("step", act + " in " + from, "one of " + allowed(from));
        }
    }

    static boolean allows(DepartmentState from, Act act) {
        return ALL.stream().anyMatch(move -> move.from() == from && move.act() == act);
    }

    private static Set<Act> allowed(DepartmentState from) {
        return ALL.stream()
                .filter(move -> move.from() == from)
                .map(Move::act)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }

    private static Move of(DepartmentState from, Act act, DepartmentState... to) {
        return new Move(from, act, Set.of(to));
    }
}
