package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseExamples;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.PublicStatus;
import io.linli.citizen.governance.cases.machine.Machine;
import io.linli.citizen.governance.cases.machine.MachineFault;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.proto.RealmRoles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The shipped machine, over random sequences of actions on a real PostgreSQL. What is allowed is
/// read here with a query of its own, so that a slip in the machine shows.
class CaseMachineTest {
    private static final int CASES = 60;
    private static final int ACTIONS = 25;
    private static final List<String> ROLES =
            List.of(
                    "grid-worker",
                    "community-officer",
                    "street-officer",
                    "district-officer",
                    "partner",
                    "timer");

    /// Merging needs two cases and has tests of its own.
    private static final List<CaseAction> ACTIONS_PLAYED =
            Arrays.stream(CaseAction.values()).filter(each -> each != CaseAction.MERGE).toList();

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("governance");

    private record Row(String from, String action, String to, List<String> roles) {}

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final Map<CaseId, List<PublicStatus>> told = new ConcurrentHashMap<>();
    private final CaseRoom room =
            new CaseRoom(
                    POSTGRES.db(), clock, (file, _, statuses) -> told.put(file.id(), statuses));
    private final JdbcCases cases = room.cases;
    private final TakeStep step = room.step;

    @Test
    void randomActionsNeverReachAStateTheTableDoesNotAllowAndTheTimelineFoldsToTheState() {
        var table = table();
        var seed = new Random().nextLong();
        var dice = new Random(seed);
        var moves = new HashSet<String>();
        for (var number = 0; number < CASES; number++) {
            var id = filed(number);
            for (var action = 0; action < ACTIONS; action++) {
                play(id, dice, table, moves, seed);
            }
            foldsToItsState(id, table, seed);
        }
        assertThat(moves).as("seed " + seed).hasSizeGreaterThan(12);
    }

    @Test
    void aTableThatMakesNoSenseIsFoundWhenItIsRead() {
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.case_stage VALUES
                            ('odd', 'FILED', 1, true, false), ('odd', 'CLOSED', 2, false, true)
                        """)
                .update();
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.case_move VALUES
                            ('odd', 'FILED', 'CLOSE', 'CLOSED', 1, '{king}', '{}')
                        """)
                .update();

        var rows = new JdbcMachines(POSTGRES.db()).read("odd");
        assertThatThrownBy(() -> Machine.of(rows, RealmRoles.ALL))
                .isInstanceOf(MachineFault.class)
                .hasMessageStartingWith("ROLE_UNKNOWN: king");
    }

    private void play(CaseId id, Random dice, List<Row> table, Set<String> moves, long seed) {
        var action = ACTIONS_PLAYED.get(dice.nextInt(ACTIONS_PLAYED.size()));
        var role = ROLES.get(dice.nextInt(ROLES.size()));
        var note = dice.nextInt(5) == 0 ? "" : "因为";
        var before = find(id);
        clock.forward(Duration.ofMinutes(dice.nextInt(60 * 24)));
        var rows =
                table.stream()
                        .filter(row -> row.from().equals(before.state().name()))
                        .filter(row -> row.action().equals(action.name()))
                        .filter(row -> row.roles().contains(role))
                        .map(Row::to)
                        .toList();
        var sequence = "seed " + seed + ", " + before.state() + " " + action + " by " + role;
        try {
            POSTGRES.transactions()
                    .asMesh(() ->
                            step.move(id, action, new Actor("x", role), note, (file, _) -> file));
            assertThat(rows).as(sequence).contains(find(id).state().name());
            moves.add(before.state() + " " + action);
        } catch (Refusal refused) {
            assertThat(find(id)).as(sequence).isEqualTo(before);
            if (rows.isEmpty()) {
                assertThat(refused.reason().name()).as(sequence).isIn("STEP_ORDER", "STEP_DENIED");
            }
        }
    }

    private void foldsToItsState(CaseId id, List<Row> table, long seed) {
        var file = find(id);
        var state = CaseState.FILED.name();
        var seq = 0;
        var shown = new ArrayList<CaseState>();
        for (var event : POSTGRES.transactions().asMesh(() -> cases.events(id))) {
            assertThat(event.seq()).isEqualTo(++seq);
            if (event.type() != Happening.FILED) {
                var from = state;
                assertThat(table)
                        .as("seed " + seed + ": " + event)
                        .anyMatch(row ->
                                row.from().equals(from)
                                        && happening(row.action()) == event.type()
                                        && row.to().equals(event.state().name()));
            }
            if (!state.equals(event.state().name())) {
                shown.add(event.state());
            }
            state = event.state().name();
        }
        assertThat(state).isEqualTo(file.state().name());
        assertThat((long) seq).isEqualTo(file.events());
        assertThat(told.getOrDefault(id, List.of()))
                .extracting(PublicStatus::state)
                .isEqualTo(shown);
        assertThat(file.version()).isEqualTo(shown.size() + 1L);
    }

    private static List<Row> table() {
        return POSTGRES.owner()
                .sql(
                        """
                        SELECT from_state, action, to_state, roles FROM governance.case_move
                         WHERE machine = 'case'
                        """)
                .query((row, _) ->
                        new Row(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                Columns.texts(row, "roles")))
                .list();
    }

    private static Happening happening(String action) {
        return CaseAction.valueOf(action).happening();
    }

    private CaseId filed(int number) {
        var file =
                CaseExamples.filed(CaseExamples.NORTH, "portal-bj", "M-" + number, clock.instant());
        POSTGRES.transactions().asMesh(() -> room.file(file));
        return file.id();
    }

    private CaseFile find(CaseId id) {
        return POSTGRES.transactions().asMesh(() -> cases.find(id)).orElseThrow();
    }
}
