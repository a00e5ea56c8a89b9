package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.Hand;
import io.linli.citizen.governance.cases.SealedText;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.citizen.governance.clock.Subject;
import io.linli.citizen.governance.clock.SubjectKind;
import io.linli.citizen.governance.disputes.Agreement;
import io.linli.citizen.governance.disputes.CarryDispute;
import io.linli.citizen.governance.disputes.Dispute;
import io.linli.citizen.governance.disputes.DisputeHappening;
import io.linli.citizen.governance.disputes.DisputeId;
import io.linli.citizen.governance.disputes.DisputeType;
import io.linli.citizen.governance.disputes.Evidence;
import io.linli.citizen.governance.disputes.Instance;
import io.linli.citizen.governance.disputes.Matter;
import io.linli.citizen.governance.disputes.Mediation;
import io.linli.citizen.governance.disputes.Mediator;
import io.linli.citizen.governance.disputes.OpenDispute;
import io.linli.citizen.governance.disputes.Party;
import io.linli.citizen.governance.disputes.StepDispute;
import io.linli.citizen.governance.disputes.StrikeDispute;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Random sequences of steps on a real PostgreSQL. What is allowed is written here a second time,
/// in other words, so that a slip in the table shows.
class DisputeStepsTest {
    private static final int DISPUTES = 60;
    private static final int STEPS = 25;

    /// From, action → to, and who.
    private static final Map<String, String> ALLOWED =
            Map.ofEntries(
                    Map.entry("LISTED ASSIGNED", "ASSIGNED CSD"),
                    Map.entry("LISTED ESCALATED", "ESCALATED GCSD"),
                    Map.entry("ASSIGNED ASSIGNED", "ASSIGNED CSD"),
                    Map.entry("ASSIGNED MEDIATED", "MEDIATING GCS"),
                    Map.entry("ASSIGNED ESCALATED", "ESCALATED GCSD"),
                    Map.entry("MEDIATING ASSIGNED", "ASSIGNED CSD"),
                    Map.entry("MEDIATING MEDIATED", "MEDIATING GCS"),
                    Map.entry("MEDIATING AGREED", "AGREED GCS"),
                    Map.entry("MEDIATING ESCALATED", "ESCALATED GCSD"),
                    Map.entry("AGREED FOLLOWED_UP", "FOLLOW_UP GCSD"),
                    Map.entry("AGREED RETURNED", "MEDIATING CSD"),
                    Map.entry("AGREED ESCALATED", "ESCALATED GCSD"),
                    Map.entry("FOLLOW_UP FOLLOWED_UP", "FOLLOW_UP GCSD"),
                    Map.entry("FOLLOW_UP RETURNED", "MEDIATING CSD"),
                    Map.entry("FOLLOW_UP ESCALATED", "ESCALATED GCSD"),
                    Map.entry("FOLLOW_UP STRUCK", "STRUCK CSD"),
                    Map.entry("ESCALATED ASSIGNED", "ASSIGNED SD"),
                    Map.entry("ESCALATED FOLLOWED_UP", "FOLLOW_UP SD"),
                    Map.entry("ESCALATED ESCALATED", "ESCALATED SD"),
                    Map.entry("STRUCK REOPENED", "LISTED CSD"));

    private static final List<String> ROLES =
            List.of("grid-worker", "community-officer", "street-officer", "district-officer");
    private static final List<DisputeHappening> ACTIONS =
            List.of(
                    DisputeHappening.ASSIGNED,
                    DisputeHappening.MEDIATED,
                    DisputeHappening.AGREED,
                    DisputeHappening.FOLLOWED_UP,
                    DisputeHappening.RETURNED,
                    DisputeHappening.ESCALATED,
                    DisputeHappening.STRUCK,
                    DisputeHappening.REOPENED);

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("governance");

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final JdbcDisputes disputes = new JdbcDisputes(POSTGRES.db());
    private final RunDeadline deadline =
            new RunDeadline(
                    new JdbcDeadlines(POSTGRES.db()),
                    new JdbcCalendars(POSTGRES.db()),
                    new JdbcLadders(POSTGRES.db()));
    private final StepDispute step = new StepDispute(disputes, deadline, clock);
    private final CarryDispute carry = new CarryDispute(step);
    private final StrikeDispute strike = new StrikeDispute(step);

    @Test
    void randomStepsNeverLeaveTheTableAndTheTimelineFoldsToTheState() {
        var seed = new Random().nextLong();
        var dice = new Random(seed);
        var taken = new HashSet<String>();
        for (var number = 0; number < DISPUTES; number++) {
            var id = listed();
            for (var turn = 0; turn < STEPS; turn++) {
                play(id, dice, taken, seed);
            }
            foldsToItsState(id, seed);
        }
        assertThat(taken).as("seed " + seed).hasSizeGreaterThan(12).contains("FOLLOW_UP STRUCK");
    }

    private void play(DisputeId id, Random dice, Set<String> taken, long seed) {
        var action = ACTIONS.get(dice.nextInt(ACTIONS.size()));
        var role = ROLES.get(dice.nextInt(ROLES.size()));
        var hand = new Hand(new Actor("x", role), "p" + dice.nextInt(6));
        var before = find(id);
        clock.forward(Duration.ofMinutes(1 + dice.nextInt(60 * 24)));
        var row = ALLOWED.get(before.state() + " " + action);
        var letter = role.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        var may = row != null && row.split(" ")[1].contains(letter);
        var as = "seed " + seed + ", " + before.state() + " " + action + " by " + role;
        try {
            POSTGRES.transactions().asMesh(() -> take(id, action, hand, dice));
            assertThat(may).as(as).isTrue();
            assertThat(find(id).state().name()).as(as).isEqualTo(row.split(" ")[0]);
            if (action == DisputeHappening.STRUCK) {
                assertThat(before.progress().handlers()).as(as).doesNotContain(hand.id());
            }
            taken.add(before.state() + " " + action);
        } catch (Refusal refused) {
            assertThat(find(id)).as(as).isEqualTo(before);
            assertThat(refused.reason().name())
                    .as(as)
                    .isIn(
                            may
                                    ? Set.of(
                                            "SELF_VERIFY",
                                            "TIER_TOO_LOW",
                                            "EVIDENCE_MISSING",
                                            "CONFIRMATION_MISSING")
                                    : Set.of("STEP_ORDER", "STEP_DENIED"));
        }
    }

    private Dispute take(DisputeId id, DisputeHappening action, Hand hand, Random dice) {
        var now = clock.instant();
        var sealed = new SealedText("AA==");
        var proofs =
                dice.nextBoolean()
                        ? List.of(new Evidence(Evidence.Kind.PHOTO, "f1", now))
                        : List.<Evidence>of();
        Set<Integer> settled = dice.nextBoolean() ? Set.of(1, 2) : Set.of();
        return switch (action) {
            case ASSIGNED ->
                    carry.assign(id, new Mediator(Mediator.Kind.STEWARD, "m", "管家"), hand, "");
            case MEDIATED ->
                    carry.mediate(
                            id, new Mediation(UUID.randomUUID(), now, "", "x", sealed, now), hand);
            case AGREED -> carry.agree(id, new Agreement(Agreement.Form.ORAL, sealed, now), hand);
            case FOLLOWED_UP -> carry.followUp(id, proofs, settled, hand, "看了");
            case RETURNED -> carry.sendBack(id, hand, "没好");
            case ESCALATED ->
                    carry.escalate(
                            id, dice.nextBoolean() ? Instance.COURT : Instance.STREET, hand, "谈不拢");
            case STRUCK -> strike.strike(id, proofs, settled, hand, "");
            case REOPENED -> carry.reopen(id, hand, "又来");
            default -> throw new IllegalArgumentException(action.name());
        };
    }

    private void foldsToItsState(DisputeId id, long seed) {
        var dispute = find(id);
        var state = "LISTED";
        var seq = 0;
        for (var event : POSTGRES.transactions().asMesh(() -> disputes.events(id))) {
            assertThat(event.seq()).as("seed " + seed).isEqualTo(++seq);
            if (event.type() != DisputeHappening.LISTED) {
                var row = ALLOWED.get(state + " " + event.type());
                assertThat(row).as("seed " + seed + ": " + state + " " + event).isNotNull();
                state = row.split(" ")[0];
            }
            assertThat(event.state().name()).isEqualTo(state);
        }
        assertThat(state).isEqualTo(dispute.state().name());
        assertThat((long) seq).isEqualTo(dispute.events());
        var kept =
                POSTGRES.transactions()
                        .asMesh(() -> deadline.find(Subject.of(SubjectKind.DISPUTE, id.value())))
                        .orElseThrow();
        assertThat(dispute.clock()).as("seed " + seed).isEqualTo(kept.clock());
        assertThat(kept.stopped().isPresent()).isEqualTo(!dispute.isOpen());
        assertThat(kept.pause().isPresent())
                .isEqualTo(dispute.progress().instance().equals(Optional.of(Instance.COURT)));
    }

    private DisputeId listed() {
        var id = new DisputeId(UUID.randomUUID());
        var parties =
                List.of(
                        new Party(1, SealedText.EMPTY, SealedText.EMPTY, "甲", false),
                        new Party(2, SealedText.EMPTY, SealedText.EMPTY, "乙", false));
        var matter =
                new Matter(
                        "110105017036",
                        Optional.empty(),
                        DisputeType.PARKING,
                        1,
                        "车位",
                        "",
                        parties);
        var open =
                new OpenDispute(
                        disputes,
                        new JdbcDisputeRules(POSTGRES.db()),
                        new JdbcCases(POSTGRES.db()),
                        deadline,
                        clock);
        var hand = new Hand(new Actor("x", "grid-worker"), "p0");
        POSTGRES.transactions().asMesh(() -> open.open(id, matter, hand));
        return id;
    }

    private Dispute find(DisputeId id) {
        return POSTGRES.transactions().asMesh(() -> disputes.find(id)).orElseThrow();
    }
}
