package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.Together;
import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseExamples;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Community;
import io.linli.citizen.governance.clock.PauseCause;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

/// Random steps by several at once, on a real PostgreSQL: the figures are at any moment what a
/// count of all cases gives, which is said here in a statement of its own.
class TallyTest {
    private static final int WORKERS = 6;
    private static final int ROUNDS = 3;
    private static final int STEPS = 60;
    private static final int FEW = 7; // folded at a time, so that there is always a rest
    private static final List<String> REGIONS =
            List.of("110105017036", "110105017035", "110105018001", "110106001001");
    private static final Set<String> ROLES =
            Set.of(
                    "grid-worker",
                    "community-officer",
                    "street-officer",
                    "district-officer",
                    "partner",
                    "timer");

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("governance");

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final CaseRoom room = new CaseRoom(POSTGRES.db(), clock);
    private final JdbcNumbers numbers = new JdbcNumbers(POSTGRES.db());
    private final List<CaseId> ids = new CopyOnWriteArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void theFiguresAreAtAnyMomentWhatACountOfAllCasesGives() throws InterruptedException {
        var seed = new Random().nextLong();
        for (var round = 0; round < ROUNDS; round++) {
            done.set(0);
            var salt = seed + round * 100L;
            var outcomes = Together.all(WORKERS + 2, number -> role(number, salt));
            assertThat(outcomes)
                    .as("seed " + seed)
                    .allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
            assertThat(TallyTruth.differences(POSTGRES)).as("seed " + seed).isEmpty();
            TallyTruth.answersAreRight(POSTGRES, numbers, clock.instant(), "seed " + seed);
            while (fold(1_000) > 0) {
                assertThat(TallyTruth.differences(POSTGRES)).as("seed " + seed).isEmpty();
            }
            assertThat(count("tally_delta")).isZero();
            TallyTruth.answersAreRight(POSTGRES, numbers, clock.instant(), "seed " + seed);
        }
        assertThat(looks.get()).isGreaterThan(ROUNDS);
        assertThat(count("tally_cell")).isGreaterThan(20);

        POSTGRES.owner().sql("TRUNCATE governance.case_file CASCADE").update();
        assertThat(count("tally_cell")).isZero();
        assertThat(count("tally_delta")).isZero();
    }

    private boolean role(int number, long salt) {
        if (number == WORKERS) {
            return untilDone(() -> fold(FEW));
        }
        if (number == WORKERS + 1) {
            return untilDone(() -> {
                assertThat(TallyTruth.differences(POSTGRES)).isEmpty();
                looks.incrementAndGet();
            });
        }
        try {
            var dice = new Random(salt + number);
            for (var count = 0; count < STEPS; count++) {
                play(dice);
            }
        } finally {
            done.incrementAndGet();
        }
        return true;
    }

    private boolean untilDone(Runnable body) {
        do {
            body.run();
        } while (done.get() < WORKERS);
        return true;
    }

    private void play(Random dice) {
        clock.forward(Duration.ofSeconds(dice.nextInt(900)));
        try {
            switch (dice.nextInt(12)) {
                case 0, 1, 2 -> file(dice, 1);
                case 3 -> file(dice, 5);
                case 4 -> byHand("UPDATE governance.case_file SET category = 'NOISE'", one(dice));
                case 5 ->
                        byHand(
                                "UPDATE governance.case_file SET due_at = due_at + interval '3 hours'",
                                one(dice));
                case 6 -> drop(one(dice));
                case 7 -> pause(one(dice), dice.nextBoolean());
                default -> move(dice);
            }
        } catch (Refusal | DataAccessException | Undone expected) {
            assertThat(expected).isNotNull(); // what is refused or undone must not count
        }
    }

    private void file(Random dice, int number) {
        var region = REGIONS.get(dice.nextInt(REGIONS.size()));
        var fresh = new ArrayList<CaseFile>();
        for (var count = 0; count < number; count++) {
            fresh.add(
                    CaseExamples.filed(
                            new Community(region, region),
                            "portal-bj",
                            "T-" + dice.nextLong(),
                            clock.instant().minusSeconds(dice.nextInt(200_000))));
        }
        POSTGRES.transactions()
                .asMesh(() -> {
                    fresh.forEach(room::file);
                    return perhapsUndone(dice);
                });
        fresh.forEach(file -> ids.add(file.id()));
    }

    private void move(Random dice) {
        var id = one(dice);
        var action = CaseAction.values()[dice.nextInt(CaseAction.values().length)];
        if (action == CaseAction.MERGE) {
            return; // needs two cases and has tests of its own
        }
        var role = List.copyOf(ROLES).get(dice.nextInt(ROLES.size()));
        POSTGRES.transactions()
                .asMesh(() -> {
                    room.step.move(id, action, new Actor("x", role), "因为", (file, _) -> file);
                    return perhapsUndone(dice);
                });
    }

    private void pause(CaseId id, boolean on) {
        var who = new Actor("x", "street-officer");
        POSTGRES.transactions()
                .asMesh(() ->
                        on
                                ? room.pauseCase.pause(id, PauseCause.OUTSIDE_CAUSE, "", who)
                                : room.pauseCase.resume(id, "", who));
    }

    private static boolean perhapsUndone(Random dice) {
        if (dice.nextInt(8) == 0) {
            throw new Undone();
        }
        return true;
    }

    private CaseId one(Random dice) {
        if (ids.isEmpty()) {
            throw new Undone();
        }
        return ids.get(dice.nextInt(ids.size()));
    }

    private static void byHand(String change, CaseId id) {
        POSTGRES.owner().sql(change + " WHERE id = :id").param("id", id.value()).update();
    }

    private static void drop(CaseId id) {
        POSTGRES.owner()
                .sql(
                        """
                        WITH history AS (DELETE FROM governance.case_event WHERE case_id = :id)
                        DELETE FROM governance.case_file WHERE id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    private int fold(int rows) {
        return POSTGRES.transactions().asMesh(() -> numbers.fold(rows));
    }

    private static long count(String table) {
        return POSTGRES.owner()
                .sql("SELECT count(*) FROM governance." + table)
                .query(Long.class)
                .single();
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
