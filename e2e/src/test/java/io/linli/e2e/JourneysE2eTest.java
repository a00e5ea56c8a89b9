package io.linli.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMesh.class)
class JourneysE2eTest {
    @Test
    void aPortalsCaseGoesAllTheWayRound() {
        var steps = new ArrayList<String>();
        new CaseJourney(RunningMesh.mesh(), RunningMesh.people(), (step, _) -> steps.add(step))
                .play();
        assertThat(steps)
                .containsExactly(
                        "file",
                        "repeat",
                        "jurisdiction",
                        "accept",
                        "blow",
                        "departments",
                        "resolve",
                        "close",
                        "told",
                        "rate");
    }

    @Test
    void aFirmRepairsItsOwnEstateAndNoOther() {
        var steps = new ArrayList<String>();
        new RepairJourney(RunningMesh.people(), (step, _) -> steps.add(step)).play();
        assertThat(steps).containsExactly("repair", "repair-denied", "repaired");
    }

    /// After each of these steps one process is ended without warning and started again; the
    /// journey notices nothing but the wait.
    @Test
    void whicheverServiceIsKilledInTheMiddleNothingIsLostOrDoubled() {
        var victims =
                new ArrayDeque<>(
                        List.of(
                                Map.entry("file", "citizen-services"),
                                Map.entry("jurisdiction", "identity"),
                                Map.entry("blow", "adapters"),
                                Map.entry("departments", "gateway"),
                                Map.entry("resolve", "simulators"),
                                Map.entry("close", "adapters")));
        new CaseJourney(
                        RunningMesh.mesh(),
                        RunningMesh.people(),
                        (step, _) -> {
                            if (!victims.isEmpty() && victims.peek().getKey().equals(step)) {
                                RunningMesh.killAndRestart(victims.poll().getValue());
                            }
                        })
                .play();
        assertThat(victims).isEmpty();
    }

    @Test
    void aRepairSurvivesTheDeathOfItsService() {
        new RepairJourney(
                        RunningMesh.people(),
                        (step, _) -> {
                            if (step.equals("repair")) {
                                RunningMesh.killAndRestart("property-services");
                            }
                        })
                .play();
    }
}
