package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleExamples.BLOWN_AT;
import static io.linli.citizen.governance.whistle.WhistleExamples.CGW;
import static io.linli.citizen.governance.whistle.WhistleExamples.GDGS;
import static io.linli.citizen.governance.whistle.WhistleExamples.PSJT;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.mesh.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A department's part moves as the table says and never otherwise, whatever is tried in whatever
/// order; and what happened always comes to how it stands.
class WhistleMachineTest {
    private static final Actor SOMEBODY = new Actor("somebody", "street-officer");
    private static final int SEQUENCES = 10_000;
    private static final int STEPS = 30;

    @Test
    void noLineOfTheTableStandsTwice() {
        var seen = new HashSet<String>();
        for (var move : Moves.ALL) {
            assertThat(seen.add(move.from() + " " + move.act())).as(move.toString()).isTrue();
            assertThat(move.to()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void everyStepIsSomebodysAndAllowedSomewhere(Act act) {
        assertThat(act.roles()).isNotEmpty();
        assertThat(Moves.ALL).anyMatch(move -> move.act() == act);
    }

    @Test
    void nothingLeadsOutOfAReleaseAndEveryStateIsReached() {
        assertThat(Moves.ALL).noneMatch(move -> move.from() == DepartmentState.RELEASED);
        var reached = EnumSet.of(DepartmentState.CALLED);
        Moves.ALL.forEach(move -> reached.addAll(move.to()));
        assertThat(reached).containsExactlyInAnyOrder(DepartmentState.values());
    }

    @Test
    void whoeverJudgesIsNotWhoeverIsJudged() {
        var department = Set.of("department-officer", "platform");
        for (var act :
                List.of(
                        Act.CONFIRM_REFUSAL,
                        Act.OVERRULE_REFUSAL,
                        Act.RETURN_WORK,
                        Act.GRANT_SUSPENSION,
                        Act.DENY_SUSPENSION,
                        Act.END_SUSPENSION)) {
            assertThat(act.roles()).as(act.name()).doesNotContainAnyElementsOf(department);
        }
    }

    @Test
    void randomSequencesNeverLeaveTheTableAndAlwaysFold() {
        var used = new HashSet<String>();
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var seed = 20_261_122L * 31 + sequence;
            play(new Random(seed), "seed " + seed, used);
        }
        for (var move : Moves.ALL) {
            for (var to : move.to()) {
                assertThat(used)
                        .as("a line that nothing ever takes")
                        .contains(move.from() + " " + move.act() + " " + to);
            }
        }
    }

    private static void play(Random dice, String seed, Set<String> used) {
        var type = WhistleType.values()[dice.nextInt(WhistleType.values().length)];
        var blown = WhistleExamples.blown(new CaseId(UUID.randomUUID()), type, CGW, PSJT, GDGS);
        var events = new ArrayList<>(WhistleExamples.events(blown));
        var whistle = blown;
        var alone = dice.nextBoolean(); // one department goes further
        for (var step = 0; step < STEPS; step++) {
            var org = alone ? CGW : List.of(CGW, PSJT, GDGS).get(dice.nextInt(3));
            var act = Act.values()[dice.nextInt(Act.values().length)];
            var event = event(dice, org, act);
            var from = whistle.called(org).state();
            try {
                var after = whistle.after(event);
                var to = after.called(org).state();
                var line = from + " " + act + " " + to;
                assertThat(Moves.allows(from, act) || after.equals(whistle))
                        .as(seed + ": " + line)
                        .isTrue();
                if (Moves.allows(from, act)) {
                    assertThat(to(from, act)).as(seed + ": " + line).contains(to);
                    used.add(line);
                }
                if (!after.equals(whistle)) {
                    events.add(event);
                }
                whistle = after;
            } catch (Refusal refused) {
                assertThat(refused.reason()).isEqualTo(WhistleReason.STEP_ORDER);
                assertThat(!Moves.allows(from, act) || guarded(whistle.called(org), act))
                        .as(seed + ": " + act + " is refused in " + from)
                        .isTrue();
            }
        }
        assertThat(alike(Fold.of(whistle, events))).as(seed).isEqualTo(alike(whistle));
    }

    /// What the table cannot say: a refusal is decided on once, and a suspension one at a time.
    private static boolean guarded(Called called, Act act) {
        return switch (act) {
            case REFUSE -> called.verdict().isPresent() || called.calling().bound();
            case ASK_SUSPENSION -> called.suspension().isPresent();
            case GRANT_SUSPENSION, DENY_SUSPENSION -> called.suspension().isEmpty();
            case ACKNOWLEDGE,
                    PROMISE,
                    CHECK_IN,
                    DELIVER,
                    CONFIRM_REFUSAL,
                    OVERRULE_REFUSAL,
                    RETURN_WORK,
                    END_SUSPENSION ->
                    false;
        };
    }

    private static Set<DepartmentState> to(DepartmentState from, Act act) {
        return Moves.ALL.stream()
                .filter(move -> move.from() == from && move.act() == act)
                .findFirst()
                .orElseThrow()
                .to();
    }

    private static WhistleEvent event(Random dice, OrgCode org, Act act) {
        var at = BLOWN_AT.plusSeconds(60L * dice.nextInt(30));
        return switch (act) {
            case ACKNOWLEDGE -> WhistleExamples.heard(org, new Fact.Acknowledged(at));
            case PROMISE ->
                    WhistleExamples.heard(org, new Fact.Promised(at, at.plusSeconds(60), ""));
            case CHECK_IN -> WhistleExamples.heard(org, new Fact.Arrived(at));
            case DELIVER -> WhistleExamples.heard(org, new Fact.Done(at, ""));
            case REFUSE -> WhistleExamples.heard(org, new Fact.Refused(at, "不归我管"));
            case CONFIRM_REFUSAL -> of(WhistleHappening.REFUSAL_CONFIRMED, org, at);
            case OVERRULE_REFUSAL -> of(WhistleHappening.REFUSAL_OVERRULED, org, at);
            case RETURN_WORK -> of(WhistleHappening.RETURNED, org, at);
            case ASK_SUSPENSION -> of(WhistleHappening.SUSPENSION_ASKED, org, at);
            case GRANT_SUSPENSION -> of(WhistleHappening.SUSPENDED, org, at);
            case DENY_SUSPENSION -> of(WhistleHappening.SUSPENSION_DENIED, org, at);
            case END_SUSPENSION -> of(WhistleHappening.RESUMED, org, at);
        };
    }

    private static WhistleEvent of(WhistleHappening what, OrgCode org, Instant at) {
        return WhistleEvent.of(what, org, at, SOMEBODY, "");
    }

    /// But for the count of changes, which tells how many were kept at a time.
    private static Whistle alike(Whistle whistle) {
        return new Whistle(
                whistle.id(),
                whistle.caseId(),
                whistle.region(),
                whistle.street(),
                whistle.type(),
                whistle.title(),
                whistle.origin(),
                whistle.departments(),
                whistle.blownAt(),
                whistle.closing(),
                whistle.escalations(),
                whistle.raised(),
                1);
    }

    @Test
    void aWhistleIsRaisedWhenOneMoreRefusalWouldBeOneTooMany() {
        var refused =
                WhistleExamples.emergency(CGW, PSJT, GDGS)
                        .knowing(CGW, new Fact.Refused(BLOWN_AT, ""))
                        .after(of(WhistleHappening.REFUSAL_CONFIRMED, CGW, BLOWN_AT));

        assertThat(refused.hops()).isOne();
        assertThat(refused.isToBeRaised(1)).as("nobody refuses now").isFalse();
        var again = refused.knowing(PSJT, new Fact.Refused(BLOWN_AT, ""));
        assertThat(again.isToBeRaised(1)).isTrue();
        assertThat(again.isToBeRaised(2)).isFalse();
        assertThat(again.waitsFor()).containsExactly(Wait.REFUSAL);
        var raised = again.after(WhistleEvent.of(WhistleHappening.RAISED, BLOWN_AT, SOMEBODY, ""));
        assertThat(raised.isToBeRaised(1)).isFalse();
        assertThat(raised.raised()).isEqualTo(Optional.of(BLOWN_AT));
        assertThat(raised.waitsFor()).containsExactly(Wait.RAISED_REFUSAL);
    }
}
