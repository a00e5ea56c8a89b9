package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseExamples;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.DeadlineEvent;
import io.linli.citizen.governance.clock.Limit;
import io.linli.citizen.governance.clock.LimitUnit;
import io.linli.citizen.governance.clock.PauseCause;
import io.linli.citizen.governance.clock.Policy;
import io.linli.citizen.governance.clock.Sweep;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

class JdbcDeadlinesTest {
    private static final int CASES = 40;
    private static final int STEPS = 30;
    private static final Actor OFFICER = new Actor("刘", "street-officer");

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("governance");

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00.123456+08:00");
    private final CaseRoom room = new CaseRoom(POSTGRES.db(), clock);
    private final Sweep sweep =
            new Sweep(room.deadlines, List.of(room.alarm), POSTGRES.transactions(), clock);

    @Test
    void theEventsOfADeadlineFoldToItsRowAndNothingElseMovesIt() {
        var seed = new Random().nextLong();
        var dice = new Random(seed);
        var moved = 0;
        for (var number = 0; number < CASES; number++) {
            var file = filed("F-" + number, dice);
            for (var step = 0; step < STEPS; step++) {
                clock.forward(Duration.ofMinutes(dice.nextInt(60 * 3)));
                moved += play(file.id(), dice, seed);
            }
        }
        assertThat(moved).as("seed %d", seed).isGreaterThan(CASES / 4);
    }

    /// One random thing, and what must hold after it.
    ///
    /// @return 1 if the deadline has moved
    private int play(CaseId id, Random dice, long seed) {
        var before = deadline(id);
        var events = events(before).size();
        var what = what(id, dice);
        var after = deadline(id);
        var history = events(after);
        var context = "seed %d, %s, %s".formatted(seed, what, history);

        assertThat(Deadline.folded(history, after.sounded())).as(context).isEqualTo(after);
        assertThat(after.events()).as(context).isEqualTo(history.size());
        assertThat(marks(after)).as(context).isEqualTo(after.sounded());
        assertThat(find(id).clock()).as(context).isEqualTo(after.clock());
        var resumed =
                history.subList(events, history.size()).stream()
                        .anyMatch(DeadlineEvent.Resumed.class::isInstance);
        if (!resumed) {
            assertThat(after.due()).as(context).isEqualTo(before.due());
            assertThat(after.warnAt()).as(context).isEqualTo(before.warnAt());
        }
        assertThat(after.due()).as(context).isAfterOrEqualTo(before.due());
        return after.due().equals(before.due()) ? 0 : 1;
    }

    private String what(CaseId id, Random dice) {
        return switch (dice.nextInt(7)) {
            case 0 -> attempt("pause", () -> room.pauseCase.pause(id, cause(dice), "", OFFICER));
            case 1 -> attempt("resume", () -> room.pauseCase.resume(id, "", OFFICER));
            case 2 -> attempt("comment", () -> comment(id));
            case 3 -> {
                sweep.run();
                yield "sweep";
            }
            default -> {
                var action = CaseAction.values()[dice.nextInt(CaseAction.values().length - 2)];
                yield attempt(action.name(), () -> move(id, action));
            }
        };
    }

    private static PauseCause cause(Random dice) {
        return PauseCause.values()[dice.nextInt(PauseCause.values().length - 1)];
    }

    private String attempt(String name, Supplier<Object> step) {
        try {
            asMesh(step);
            return name;
        } catch (Refusal refused) {
            return name + " refused";
        }
    }

    private Object comment(CaseId id) {
        return room.step.take(id, Happening.COMMENTED, OFFICER, "催一下", CaseFile::commented);
    }

    private Object move(CaseId id, CaseAction action) {
        return room.step.move(id, action, OFFICER, "因为", (file, _) -> file);
    }

    @Test
    void givesBackWhatWasKeptToTheMicrosecond() {
        var file = filed("kept", new Random(1));
        var paused =
                asMesh(() ->
                        room.deadline.pause(
                                CaseRoom.subject(file),
                                PauseCause.SPECIAL_PROCEDURE,
                                clock.instant().plusNanos(1_789)));

        assertThat(deadline(file.id())).isEqualTo(paused);
        assertThat(paused.ladder().steps()).hasSize(4);
        assertThat(paused.changed().getNano() % 1_000).isZero();
    }

    @Test
    void whatHasHappenedAndWhatWasToldCannotBeRewritten() {
        filed("fixed", new Random(1));
        clock.forward(Duration.ofDays(400));
        sweep.run();
        for (var statement :
                List.of(
                        "UPDATE governance.deadline_event SET at = now()",
                        "DELETE FROM governance.deadline_event",
                        "UPDATE governance.deadline_mark SET told_at = now()",
                        "DELETE FROM governance.deadline_mark")) {
            assertThatThrownBy(() -> asMesh(() -> POSTGRES.db().sql(statement).update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ever added to");
        }
    }

    @Test
    void aDeadlineIsSeenFromItsRegionAndByNobodyElse() {
        var file = filed("seen", new Random(1));
        var subject = CaseRoom.subject(file);

        assertThat(asMesh(() -> room.deadlines.find(subject))).isPresent();
        assertThat(room.deadlines.find(subject)).isEmpty(); // on nobody's behalf
    }

    private CaseFile filed(String number, Random dice) {
        var unit = LimitUnit.values()[dice.nextInt(LimitUnit.values().length)];
        var amount = 1 + dice.nextInt(unit == LimitUnit.CLOCK_MINUTE ? 3_000 : 60);
        var policy = Policy.of("random", "", Instant.EPOCH, new Limit(amount, unit));
        var fresh = CaseExamples.filed(CaseExamples.NORTH, "portal-bj", number, clock.instant());
        return asMesh(() -> room.file(fresh, policy));
    }

    private Deadline deadline(CaseId id) {
        return asMesh(() -> room.of(find(id)));
    }

    private List<DeadlineEvent> events(Deadline of) {
        return asMesh(() -> room.deadlines.events(of));
    }

    private int marks(Deadline of) {
        return asMesh(() -> room.deadlines.marks(of)).size();
    }

    private CaseFile find(CaseId id) {
        return asMesh(() -> room.cases.find(id)).orElseThrow();
    }

    private static <T> T asMesh(Supplier<T> body) {
        return POSTGRES.transactions().asMesh(body);
    }
}
