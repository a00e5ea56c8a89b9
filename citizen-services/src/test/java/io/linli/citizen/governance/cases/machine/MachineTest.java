package io.linli.citizen.governance.cases.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseReason;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.machine.MachineFault.Kind;
import io.linli.citizen.governance.cases.machine.MachineRows.Line;
import io.linli.citizen.governance.cases.machine.MachineRows.Stage;
import io.linli.mesh.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MachineTest {
    private static final Set<String> ROLES = Set.of("grid-worker", "street-officer");
    private static final Actor GRID = new Actor("王", "grid-worker");
    private static final List<Stage> STAGES =
            List.of(
                    new Stage("FILED", true, false),
                    new Stage("ACCEPTED", false, false),
                    new Stage("CLOSED", false, true));
    private static final List<Line> LINES =
            List.of(
                    line("FILED", "ACCEPT", "ACCEPTED", "grid-worker"),
                    line("FILED", "CANCEL", "CLOSED", "street-officer", "REASON"),
                    line("ACCEPTED", "CLOSE", "CLOSED", "street-officer"));

    @Test
    void anIllegalMoveIsRefusedNamingTheAllowedOnes() {
        assertThatThrownBy(() -> judge(CaseState.FILED, CaseAction.VERIFY, GRID))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.reason()).isEqualTo(CaseReason.STEP_ORDER);
                            assertThat(refusal)
                                    .hasMessage(
                                            "action: VERIFY in FILED (expected: one of [ACCEPT, CANCEL])");
                        });
    }

    @Test
    void aMoveOfOtherRolesIsRefusedNamingThem() {
        assertThatThrownBy(() -> judge(CaseState.ACCEPTED, CaseAction.CLOSE, GRID))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.reason()).isEqualTo(CaseReason.STEP_DENIED);
                            assertThat(refusal)
                                    .hasMessage(
                                            "role: grid-worker (expected: one of [street-officer])");
                        });
        var both = new Actor("王", "grid-worker", ROLES);
        assertThat(judge(CaseState.ACCEPTED, CaseAction.CLOSE, both).to())
                .isEqualTo(CaseState.CLOSED);
    }

    @Test
    void refusesATableThatMakesNoSense() {
        var stages = new ArrayList<>(STAGES);
        stages.add(new Stage("VERIFIED", false, false));
        refuses(Kind.STATE_UNREACHABLE, stages, LINES);
        refuses(Kind.STATE_UNKNOWN, List.of(new Stage("LOST", true, false)), LINES);
        refuses(Kind.TERMINAL_MISSING, List.of(new Stage("FILED", true, false)), LINES);
        refuses(Kind.INITIAL_WRONG, List.of(new Stage("CLOSED", true, true)), LINES);
        refuses(Kind.ROLE_UNKNOWN, STAGES, with(line("FILED", "ACCEPT", "CLOSED", "king")));
        refuses(
                Kind.GUARD_UNKNOWN,
                STAGES,
                with(line("FILED", "VERIFY", "CLOSED", "grid-worker", "MOON")));
        refuses(Kind.ACTION_UNKNOWN, STAGES, with(line("FILED", "LOSE", "CLOSED", "grid-worker")));
        refuses(Kind.MOVE_HIDDEN, STAGES, with(line("FILED", "ACCEPT", "CLOSED", "grid-worker")));
        var stuck = new ArrayList<>(stages);
        refuses(Kind.DEAD_END, stuck, with(line("FILED", "VERIFY", "VERIFIED", "grid-worker")));
    }

    @Test
    void aStateThatOnlyMovesNameMustBeReachedToo() {
        refuses(
                Kind.STATE_UNREACHABLE,
                STAGES,
                with(line("RESOLVED", "VERIFY", "CLOSED", "grid-worker")));
    }

    private static Move judge(CaseState state, CaseAction action, Actor actor) {
        return Machine.of(new MachineRows(STAGES, LINES), ROLES)
                .judge(state, action, actor, _ -> {});
    }

    private static void refuses(Kind kind, List<Stage> stages, List<Line> lines) {
        assertThatThrownBy(() -> Machine.of(new MachineRows(stages, lines), ROLES))
                .isInstanceOfSatisfying(
                        MachineFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    private static List<Line> with(Line more) {
        var lines = new ArrayList<>(LINES);
        lines.add(more);
        return lines;
    }

    private static Line line(String from, String action, String to, String role, String... guards) {
        return new Line(from, action, to, List.of(role), List.of(guards));
    }
}
