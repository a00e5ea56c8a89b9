package io.linli.property.repair;

import static io.linli.property.repair.Samples.LIMITS;
import static io.linli.property.repair.Samples.NINE;
import static io.linli.property.repair.Samples.NORTH;
import static io.linli.property.repair.Samples.at;
import static io.linli.property.repair.Samples.raised;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.testkit.SettableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rule: P-01.
class EscalateRepairTest {
    private final SettableClock clock = new SettableClock(NINE);
    private final InMemoryRepairs repairs = new InMemoryRepairs();
    private final EscalateRepair escalateRepair = new EscalateRepair(repairs, clock);
    private final Repair repair = raised(NORTH, NINE);

    @BeforeEach
    void add() {
        repairs.add(repair);
    }

    @Test
    void theFirstLevelIsDueRightPastTheLimitAndTheNextOnesLater() {
        assertThat(LIMITS.timersOf(repair))
                .extracting(timer -> timer.step() + " " + timer.told() + " " + timer.ringsAt())
                .containsExactly(
                        "ACCEPT FIRM_SUPERVISOR " + at("09:03:00.000001"),
                        "ACCEPT COMMUNITY " + at("09:13:00.000001"),
                        "ARRIVE FIRM_SUPERVISOR " + at("09:10:00.000001"));
    }

    @Test
    void aMissedLimitIsToldOnceHoweverOftenTheTimerRings() {
        ring(Step.ACCEPT, Told.FIRM_SUPERVISOR, at("09:03:01"));
        ring(Step.ACCEPT, Told.FIRM_SUPERVISOR, at("09:03:09"));
        ring(Step.ACCEPT, Told.FIRM_SUPERVISOR, at("10:00:00"));
        assertThat(escalations())
                .containsExactly(new Escalation(Step.ACCEPT, Told.FIRM_SUPERVISOR, at("09:03:01")));
        assertThat(repairs.find(repair.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void aStepAtTheLastInstantKeepsItFromBeingTold() {
        accept(at("09:03:00"));
        ring(Step.ACCEPT, Told.FIRM_SUPERVISOR, at("09:03:01"));
        assertThat(escalations()).isEmpty();
    }

    @Test
    void aLateStepIsToldToTheFirmAndStopsTheNextLevel() {
        accept(at("09:03:01"));
        ring(Step.ACCEPT, Told.FIRM_SUPERVISOR, at("09:20:00"));
        ring(Step.ACCEPT, Told.COMMUNITY, at("09:20:00"));
        assertThat(escalations())
                .extracting(Escalation::told)
                .containsExactly(Told.FIRM_SUPERVISOR);
    }

    @Test
    void aStepThatCameInTimeButWasEnteredLateIsNotToldAfterwards() {
        ring(Step.ACCEPT, Told.FIRM_SUPERVISOR, at("09:03:01"));
        clock.set(at("09:05:00"));
        repairs.change(repair.id(), r -> r.accepted(at("09:02:30"), clock.instant()));
        ring(Step.ACCEPT, Told.COMMUNITY, at("09:13:01"));
        assertThat(escalations())
                .extracting(Escalation::told)
                .containsExactly(Told.FIRM_SUPERVISOR);
    }

    @Test
    void aTimerThatRingsLateJudgesByTheTimesOfTheSteps() {
        accept(at("09:13:01"));
        ring(Step.ACCEPT, Told.COMMUNITY, at("11:00:00"));
        assertThat(escalations())
                .containsExactly(new Escalation(Step.ACCEPT, Told.COMMUNITY, at("11:00:00")));
    }

    @Test
    void theTwoClocksAreToldApart() {
        accept(at("09:01:00"));
        ring(Step.ARRIVE, Told.FIRM_SUPERVISOR, at("09:10:01"));
        assertThat(escalations()).extracting(Escalation::missed).containsExactly(Step.ARRIVE);
    }

    @Test
    void aTimerOfAnOrderThatIsGoneIsSilent() {
        clock.set(at("09:05:00"));
        escalateRepair.ring(
                new EscalationTimer(RepairId.next(), Step.ACCEPT, Told.STREET, at("09:03:00")));
        assertThat(escalations()).isEmpty();
    }

    @Test
    void aTimerIsReadBackAsItWasKept() {
        for (var timer : LIMITS.timersOf(repair)) {
            assertThat(EscalationTimer.parse(timer.key(), timer.deadline().toString()))
                    .isEqualTo(timer);
        }
    }

    private void accept(Instant at) {
        repairs.change(repair.id(), r -> r.accepted(at, at));
    }

    private void ring(Step step, Told told, Instant now) {
        clock.set(now);
        LIMITS.timersOf(repair).stream()
                .filter(timer -> timer.step() == step && timer.told() == told)
                .forEach(escalateRepair::ring);
    }

    private List<Escalation> escalations() {
        return repairs.find(repair.id()).orElseThrow().escalations();
    }
}
