package io.linli.citizen.governance.cases;

import static io.linli.citizen.governance.cases.CaseExamples.FILED_AT;
import static io.linli.citizen.governance.cases.CaseReason.EVENTS_FULL;
import static io.linli.citizen.governance.cases.CaseReason.RATED_ALREADY;
import static io.linli.citizen.governance.cases.CaseReason.STEP_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.refusal.Reason;
import io.linli.mesh.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final Instant NOW = FILED_AT.plusSeconds(60);
    private static final UUID WHISTLE = UUID.randomUUID();

    private record Step(CaseState from, CaseState to, UnaryOperator<CaseFile> rule) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(CaseState.FILED, CaseState.ACCEPTED, file -> file.accepted(NOW)),
                    new Step(
                            CaseState.ACCEPTED,
                            CaseState.IN_PROGRESS,
                            file -> file.whistled(WHISTLE, NOW)),
                    new Step(CaseState.ACCEPTED, CaseState.RESOLVED, file -> file.resolved(NOW)),
                    new Step(
                            CaseState.IN_PROGRESS,
                            CaseState.RESOLVED,
                            file -> file.resolvedByDepartments(NOW)),
                    new Step(CaseState.RESOLVED, CaseState.VERIFIED, file -> file.verified(NOW)),
                    new Step(CaseState.VERIFIED, CaseState.CLOSED, file -> file.closed(NOW)));

    private final Map<CaseState, CaseFile> inEachState =
            Map.of(
                    CaseState.FILED, CaseExamples.filed(),
                    CaseState.ACCEPTED, CaseExamples.filed().accepted(NOW),
                    CaseState.IN_PROGRESS,
                            CaseExamples.filed().accepted(NOW).whistled(WHISTLE, NOW),
                    CaseState.RESOLVED, CaseExamples.filed().accepted(NOW).resolved(NOW),
                    CaseState.VERIFIED,
                            CaseExamples.filed().accepted(NOW).resolved(NOW).verified(NOW),
                    CaseState.CLOSED, closed());

    @Test
    void takesEachStepFromOneStateOnly() {
        for (var step : STEPS) {
            for (var state : CaseState.values()) {
                var file = inEachState.get(state);
                if (state == step.from()) {
                    var after = step.rule().apply(file);
                    assertThat(after.state()).isEqualTo(step.to());
                    assertThat(after.version()).isEqualTo(file.version() + 1);
                    assertThat(after.events()).isEqualTo(file.events() + 1);
                } else {
                    refuses(() -> step.rule().apply(file), STEP_ORDER);
                }
            }
        }
    }

    @Test
    void remarksMoveNeitherDeadlineNorVersion() {
        var file = CaseExamples.filed();
        var remarked = file.commented(NOW);

        assertThat(remarked.clock()).isEqualTo(file.clock());
        assertThat(remarked.version()).isEqualTo(file.version());
        assertThat(remarked.state()).isEqualTo(file.state());
    }

    @Test
    void onlyResolvingStopsTheClock() {
        assertThat(inEachState.get(CaseState.IN_PROGRESS).clock().stopped()).isEmpty();
        assertThat(inEachState.get(CaseState.RESOLVED).clock().stopped()).contains(NOW);
        assertThat(inEachState.get(CaseState.CLOSED).clock().stopped()).contains(NOW);
    }

    @Test
    void takesAThousandEventsAndStillFindsRoomForSteps() {
        var file = CaseExamples.filed();
        while (file.events() < CaseFile.EVENTS_MAX) {
            file = file.commented(NOW);
        }
        var full = file;

        refuses(() -> full.commented(NOW), EVENTS_FULL);
        assertThat(full.accepted(NOW).state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void isRatedOnce() {
        var rated = closed().rated(new Rating(5, "好", NOW));

        assertThat(rated.rated(new Rating(5, "好", NOW.plusSeconds(1)))).isSameAs(rated);
        refuses(() -> rated.rated(new Rating(4, "好", NOW)), RATED_ALREADY);
        refuses(() -> rated.rated(new Rating(5, "很好", NOW)), RATED_ALREADY);
    }

    @Test
    void isRatedOnlyWhenClosed() {
        inEachState.forEach((state, file) -> {
            if (state != CaseState.CLOSED) {
                refuses(() -> file.rated(new Rating(5, "", NOW)), STEP_ORDER);
            }
        });
    }

    @Test
    void creditsOneAccountPerReporterAndOnePerCaseOfAnUnnamedOne() {
        var named = CaseExamples.filed().filing();
        var sameReporter = CaseExamples.filed().filing();

        assertThat(named.account()).isPresent().isEqualTo(sameReporter.account());
        assertThat(CaseExamples.filed(CaseExamples.NORTH, "", "").filing().account()).isEmpty();
    }

    private static CaseFile closed() {
        return CaseExamples.filed().accepted(NOW).resolved(NOW).verified(NOW).closed(NOW);
    }

    private static void refuses(Runnable step, Reason reason) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
